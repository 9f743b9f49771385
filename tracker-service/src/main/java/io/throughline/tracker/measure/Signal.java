package io.throughline.tracker.measure;

/** What the latest value says about the recommendation. */
public enum Signal {
    /** The target is reached. */
    MET,
    /** Better than the value before, and the target is not reached yet. */
    MOVING,
    /** The same as the value before, and the target is not reached. */
    STANDING_STILL,
    /** Worse than the value before, and the target is not reached or not any more. */
    FALLING_BACK
}
