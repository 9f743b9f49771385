/**
 * Where a recommendation comes from: the finding's words and place in the letter, as the other services told them.
 */
@NullMarked
package io.throughline.tracker.citation;

import org.jspecify.annotations.NullMarked;
