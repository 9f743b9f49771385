package io.throughline.findings.theme;

/** How a paragraph as a whole reads to the council. */
public enum Polarity {
    STRENGTH,
    WEAKNESS,
    MIXED,
    NEUTRAL
}
