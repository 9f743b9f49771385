package io.throughline.tracker.plan;

enum SubmissionKind {
    /** The statutory written statement of what will be done: nothing may be missing. */
    WRITTEN_STATEMENT,
    /** How far it has come, as it is. */
    MONTHLY_RETURN
}
