package io.throughline.tracker.deadline;

import java.util.Set;

/**
 * By when a council has to answer an inspection. Data, so that it can be corrected without touching the code.
 *
 * @param kinds the kinds of inspection that it follows from
 * @param onlyWithPriorityAction it follows only where the letter asks for a priority action
 * @param workingDays counted from the day on which the council received the report
 * @param source where the rule stands
 * @param certainty how sure we are of it
 */
record DutyRule(
        DutyName duty,
        Set<String> kinds,
        boolean onlyWithPriorityAction,
        int workingDays,
        String source,
        Certainty certainty) {

    enum Certainty {
        /** Read at the legal source. */
        LAW,
        /** Counted in published letters. */
        COUNTED,
        /** Said by others. */
        SECONDARY
    }
}
