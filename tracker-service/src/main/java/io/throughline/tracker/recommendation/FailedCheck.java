package io.throughline.tracker.recommendation;

/** Which check of our own failed. */
enum FailedCheck {
    AUDIT,
    DIP_SAMPLE,
    MEASURE,
    VOICE_OF_CHILDREN,
    OTHER
}
