package io.throughline.findings.reading;

/** A stretch of the stored document on one page; the end is exclusive. */
public record Segment(int page, int start, int end) {}
