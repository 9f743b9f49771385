package io.throughline.tracker.person;

/** What waits for a person, and for whom it waits. */
enum Task {
    /** Claimed, and it is not their own work. */
    DECIDE_CLAIM(":moderator and r.status = 'CLAIMED' and :me not in (coalesce(r.owner, ''), r.claimed_by)"),
    CLOSE(":moderator and r.status = 'VERIFIED' and :me not in (coalesce(r.owner, ''), r.claimed_by)"),
    /** Somebody else asked to leave it undone. */
    DECIDE_EXCEPTION(":lead and r.status in ('OPENED', 'PLANNED', 'IN_PROGRESS') and r.exception_requested_by <> :me"),
    NAME_OWNER(":lead and r.status in ('OPENED', 'PLANNED', 'IN_PROGRESS') and r.owner is null"),
    /** A claim of theirs was returned. */
    WORK_ON_RETURNED("r.owner = :me and r.status = 'IN_PROGRESS' and r.setback_kind = 'RETURNED'"),
    WORK_ON_REOPENED("r.owner = :me and r.status = 'IN_PROGRESS' and r.setback_kind = 'REOPENED'"),
    PLAN("r.owner = :me and r.status = 'OPENED'");

    private final String condition;

    Task(String condition) {
        this.condition = condition;
    }

    /** Whether the row {@code r} waits for {@code :me} with this. */
    String condition() {
        return condition;
    }
}
