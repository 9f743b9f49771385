/**
 * What happened, for those who poll and for browsers: the same events as in the log, in one order per service. An event
 * gets its number once it is settled (committed, and nothing before it can still appear), so that a number, once given
 * out, is a place after which nothing is missed: in every replica, and after a restart.
 */
@NullMarked
package io.throughline.chassis.stream;

import org.jspecify.annotations.NullMarked;
