/**
 * How much is claimed done, how much of it is verified, and how much of that inspectors confirm, for each authority,
 * inspection or theme, now or as at any day. Counted from the recommendations each time.
 */
@NullMarked
package io.throughline.tracker.gap;

import org.jspecify.annotations.NullMarked;
