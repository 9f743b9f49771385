package io.throughline.findings.reading;

/** What a part of a report is for. */
enum Role {
    /** What inspectors saw and judged. */
    FINDINGS,
    /** What is formally asked for. */
    ASKED,
    /** What an earlier inspection asked for, recalled. */
    RECALLED,
    /** An overview that the findings repeat. */
    SUMMARY,
    /** About the area, the inspection, the report. */
    DESCRIPTION,
    /** A box that illustrates: ends where the text returns to the margin, or at a heading. */
    ASIDE,
    /** Names the part of the report that follows, such as the review of the safeguarding board. */
    PART,
    /** A deadline for what is asked for below it. */
    DEADLINE,
    /** A printed grade beside a heading. */
    GRADE,
    /** Nothing after it is read. */
    END
}
