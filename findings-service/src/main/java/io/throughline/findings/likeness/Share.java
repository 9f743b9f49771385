package io.throughline.findings.likeness;

/** What is measured of two texts among those that their reports hold. */
enum Share {
    ALWAYS,
    /** How alike they are by themselves, as the logarithm of the odds. */
    ALONE,
    /** How much of what the earlier report has for the later text is in this one. */
    OF_LATER,
    /** How much of what the later report has for the earlier text is in this one. */
    OF_EARLIER;

    static final int COUNT = values().length;
}
