/**
 * Tables as files, and files as tables; no word of the domain. A book has one table to a sheet, a header row, and a sheet of
 * notes, so that a screen reader finds its way; as CSV it cannot run as a formula. What comes in is looked at before a
 * reader does, and whatever it is, it is rows or a refusal in words.
 */
@NullMarked
package io.throughline.tracker.sheet;

import org.jspecify.annotations.NullMarked;
