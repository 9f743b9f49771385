/**
 * How services tell each other what happened. Outbox: state and event are written in one transaction and sent to Kafka
 * afterwards, in order per aggregate, by whichever replica holds the lock. Inbox: an event's effect, and the memory of
 * having had it, are one transaction too, so that repeated delivery has no second effect. An event that cannot be
 * understood goes to the dead letters, and later events of its key wait behind it while other keys go on.
 */
@NullMarked
package io.throughline.chassis.event;

import org.jspecify.annotations.NullMarked;
