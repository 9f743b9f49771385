/**
 * By when something was asked for: the words of the letter, the day that follows from them, and the rule that led there. Words
 * that give no day are kept and give none.
 */
@NullMarked
package io.throughline.tracker.deadline;

import org.jspecify.annotations.NullMarked;
