package io.throughline.findings.finding;

/** A stretch of the document's canonical text, in UTF-16 units; the end is exclusive. */
record Span(int start, int end) {}
