/**
 * One trace from a request through outbox and broker into the read models of others. Every line of a log has its number;
 * spans are sent to a collector only where the platform names one, and say nothing of people.
 */
@NullMarked
package io.throughline.chassis.trace;

import org.jspecify.annotations.NullMarked;
