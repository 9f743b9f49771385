package io.throughline.findings.recurrence;

/** What a later finding is to an earlier one. */
enum Relation {
    /** Put forward by the software; nobody has decided. */
    SUGGESTED,
    SAME,
    RELATED,
    NEW
}
