/**
 * What the findings service said about each finding: its latest state, and the number it was made from. An older state
 * never replaces a newer one. {@link io.throughline.tracker.finding.FindingSaid} is the shape in which all of it is read.
 */
@NullMarked
package io.throughline.tracker.finding;

import org.jspecify.annotations.NullMarked;
