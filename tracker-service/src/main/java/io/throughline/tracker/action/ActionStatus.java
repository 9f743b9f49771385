package io.throughline.tracker.action;

public enum ActionStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED
}
