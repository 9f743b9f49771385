/**
 * Many reports in one go. An import holds the files that were sent and what became of each; they are read in the
 * background, several at a time, and one that cannot be read harms no other.
 *
 * <p>A file is taken in exactly as if it had been sent alone: the same document again is known already and changes
 * nothing, so whoever was interrupted sends everything again. Files that a stopped replica held are taken up by another.
 */
@NullMarked
package io.throughline.inspections.imports;

import org.jspecify.annotations.NullMarked;
