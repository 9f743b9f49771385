package io.throughline.tracker.recommendation;

/** What a claim that was returned falls short of. */
enum Shortfall {
    EVIDENCE_INSUFFICIENT,
    EVIDENCE_OUT_OF_DATE,
    IMPACT_NOT_SHOWN,
    NOT_YET_IN_PRACTICE,
    OTHER
}
