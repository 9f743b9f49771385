/**
 * How fast things go from letter to plan, evidence, claim, verification and confirmation, and how many closures were undone.
 * Counted from the history each time: a closure counts on its day for ever, also when it was undone later.
 */
@NullMarked
package io.throughline.tracker.pace;

import org.jspecify.annotations.NullMarked;
