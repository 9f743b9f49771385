/**
 * What the inspections service said about each inspection: its latest state, and the number it was made from. An older
 * state never replaces a newer one, so that repeated and reordered events change nothing.
 */
@NullMarked
package io.throughline.tracker.inspection;

import org.jspecify.annotations.NullMarked;
