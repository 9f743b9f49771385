package io.throughline.tracker.deadline;

/** How a day follows from the words of a letter. */
public enum DeadlineRule {
    /** "Immediately": the day of publication. */
    IMMEDIATELY,
    /** "Within six weeks": that many weeks after publication. */
    WEEKS_FROM_PUBLICATION,
    /** "Within three months": that many months after publication. */
    MONTHS_FROM_PUBLICATION,
    /** "By 31 March 2026": that day. */
    STATED_DAY
}
