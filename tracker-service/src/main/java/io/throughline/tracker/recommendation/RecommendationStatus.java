package io.throughline.tracker.recommendation;

public enum RecommendationStatus {
    OPENED,
    PLANNED,
    IN_PROGRESS,
    /** Done, in the owner's word. */
    CLAIMED,
    /** Done, in the word of a moderator who has seen evidence. */
    VERIFIED,
    CLOSED,
    /** The letter no longer asks for it. */
    WITHDRAWN
}
