package io.throughline.findings.likeness;

/** What is measured of a pair of texts. */
enum Feature {
    CONSTANT,
    /** How much the concern that both are about most is shared. */
    TOP,
    /** The three most shared concerns. */
    SHARED,
    /** How much of what the later one says is said by the earlier one. */
    COVERED_LATER,
    COVERED_EARLIER,
    WORDS,
    THEMES,
    /** One speaks to the safeguarding board and the other does not. */
    BOARD,
    /** Who or which step is meant, said by one side only. */
    PINNED_APART,
    LENGTH_LATER,
    LENGTH_EARLIER,
    TOP_COVERED_LATER,
    TOP_COVERED_EARLIER,
    TOP_WORDS,
    TOP_TOP,
    TOP_PINNED_APART;

    static final int COUNT = values().length;
}
