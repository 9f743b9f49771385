package io.throughline.findings.reading;

/** A stretch of the document's canonical text, in UTF-16 units; the end is exclusive. */
public record Span(int start, int end) {}
