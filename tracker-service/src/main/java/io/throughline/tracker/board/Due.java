package io.throughline.tracker.board;

/** How a deadline stands on a day. */
public enum Due {
    /** Its day has passed, and nobody has claimed that it is done. */
    LATE,
    WITHIN_FOUR_WEEKS,
    LATER,
    /** The letter gives no day. */
    NO_DAY,
    /** Claimed or more, or not to be done. */
    NOT_WAITING;

    /** Names how the deadline of the row {@code r} stands on the day {@code :day}. */
    static final String SQL = """
            case when r.status not in ('OPENED', 'PLANNED', 'IN_PROGRESS') then 'NOT_WAITING'
                when r.deadline_due is null then 'NO_DAY'
                when r.deadline_due < cast(:day as date) then 'LATE'
                when r.deadline_due <= cast(:day as date) + 28 then 'WITHIN_FOUR_WEEKS'
                else 'LATER' end""";
}
