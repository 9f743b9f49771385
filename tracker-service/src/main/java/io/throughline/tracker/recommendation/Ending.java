package io.throughline.tracker.recommendation;

/** How an exception came to its end. */
enum Ending {
    EXPIRED,
    ENDED_EARLY
}
