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
    /** Closed, and inspectors have said since that it was addressed. */
    CONFIRMED,
    /** Will not be done until a day, as two people decided. */
    EXCEPTED,
    /** The letter no longer asks for it. */
    WITHDRAWN
}
