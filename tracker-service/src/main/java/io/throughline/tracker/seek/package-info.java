/**
 * Searching all that inspectors ever said; what is asked lives in the address.
 */
@NullMarked
package io.throughline.tracker.seek;

import org.jspecify.annotations.NullMarked;
