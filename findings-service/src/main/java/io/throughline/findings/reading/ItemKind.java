package io.throughline.findings.reading;

/** What an item of a report is: something inspectors found, or one of the three ways of asking for something. */
public enum ItemKind {
    FINDING,
    AREA_FOR_IMPROVEMENT,
    RECOMMENDATION,
    PRIORITY_ACTION
}
