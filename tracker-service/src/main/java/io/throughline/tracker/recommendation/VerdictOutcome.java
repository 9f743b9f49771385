package io.throughline.tracker.recommendation;

public enum VerdictOutcome {
    ADDRESSED,
    PARTLY,
    NOT_ADDRESSED,
    /** It has become worse. */
    DECLINED
}
