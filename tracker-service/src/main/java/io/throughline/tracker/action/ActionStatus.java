package io.throughline.tracker.action;

public enum ActionStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED,
    CANCELLED;

    /** Refuses what is over: nothing can be done with it any more. */
    void checkOpen() {
        switch (this) {
            case COMPLETED -> throw ActionProblem.alreadyCompleted();
            case CANCELLED -> throw ActionProblem.alreadyCancelled();
            case PLANNED, IN_PROGRESS -> {}
        }
    }
}
