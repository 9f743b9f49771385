package io.throughline.tracker.action;

enum ActionStatus {
    PLANNED,
    IN_PROGRESS,
    COMPLETED
}
