package io.throughline.tracker.standing;

import java.time.LocalDate;

/**
 * When inspectors are likely to come next.
 *
 * @param expects what kind of inspection
 * @param after the one that it is counted from
 * @param source where the rule stands
 * @param certainty how sure that is
 */
record InspectionWindow(
        String expects, LocalDate from, LocalDate to, LocalDate after, String source, String certainty) {

    boolean isOverOn(LocalDate day) {
        return day.isAfter(to);
    }
}
