/**
 * What became of an inspection: how its report was read, what was found, what was asked for and what is closed. A read
 * room: it only remembers what findings-service and tracker-service said, and can be made again from their logs. Counts
 * are queries over rows, never counters.
 */
@NullMarked
package io.throughline.inspections.progress;

import org.jspecify.annotations.NullMarked;
