/**
 * Letters: the list of inspections, taking one in, and the reader, where the page of a report stands beside what was
 * extracted from it and people say whether that is right.
 */
@NullMarked
package io.throughline.tracker.letters;

import org.jspecify.annotations.NullMarked;
