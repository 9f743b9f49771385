/**
 * The board: what was asked for, with its colour and the rule that gives it, most urgent first, and how many there are by
 * status, owner, theme, colour, inspection and deadline. Read from the recommendations as they stood on the day that is
 * asked for, never kept beside them.
 */
@NullMarked
package io.throughline.tracker.board;

import org.jspecify.annotations.NullMarked;
