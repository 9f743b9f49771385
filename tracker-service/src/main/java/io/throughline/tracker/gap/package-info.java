/**
 * How much is claimed done and how much of it is verified, for each authority. Counted from the recommendations each time.
 */
@NullMarked
package io.throughline.tracker.gap;

import org.jspecify.annotations.NullMarked;
