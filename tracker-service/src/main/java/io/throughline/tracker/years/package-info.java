/**
 * A council over the years: what it was judged to be, where that cannot be compared, what was found again and again, and
 * what inspectors said of each theme at each inspection.
 */
@NullMarked
package io.throughline.tracker.years;

import org.jspecify.annotations.NullMarked;
