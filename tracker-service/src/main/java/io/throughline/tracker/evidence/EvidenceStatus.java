package io.throughline.tracker.evidence;

public enum EvidenceStatus {
    IN_REVIEW,
    ACCEPTED,
    REJECTED
}
