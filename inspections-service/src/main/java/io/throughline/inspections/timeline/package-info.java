/**
 * What an authority was judged to be over the years, area by area. Grades stand side by side only where the area and the
 * framework allow it: where an area was split, joined, dropped or judged by another kind of inspection, the timeline
 * says "not comparable" and why. Nothing is calculated from grades.
 */
@NullMarked
package io.throughline.inspections.timeline;

import org.jspecify.annotations.NullMarked;
