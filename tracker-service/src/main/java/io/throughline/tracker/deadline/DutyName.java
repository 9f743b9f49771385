package io.throughline.tracker.deadline;

/** What a council owes the inspectorate after an inspection. */
public enum DutyName {
    WRITTEN_STATEMENT,
    DRAFT_PLAN,
    FINAL_PLAN
}
