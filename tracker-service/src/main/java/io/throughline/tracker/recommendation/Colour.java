package io.throughline.tracker.recommendation;

/** BRAG, as councils use it. */
public enum Colour {
    /** Complete and verified. */
    BLUE,
    RED,
    AMBER,
    /** On course. */
    GREEN
}
