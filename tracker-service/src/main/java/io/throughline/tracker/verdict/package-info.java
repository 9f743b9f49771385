/**
 * What inspectors said later about something that they had asked for: addressed, partly, not addressed, declined, in their
 * words and with the place where they stand. Confirmed by a person in a later report, or written down by hand. The last word by the
 * day on which it was said counts; what is heard before we know of the recommendation waits for it.
 */
@NullMarked
package io.throughline.tracker.verdict;

import org.jspecify.annotations.NullMarked;
