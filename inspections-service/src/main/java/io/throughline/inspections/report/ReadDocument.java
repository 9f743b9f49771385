package io.throughline.inspections.report;

import java.util.List;

/**
 * A document that was accepted: what it is by its content, its words, and what it says of itself.
 *
 * @param text the {@link ReportText} as JSON: it goes from its reader to the database without being opened
 * @param silentPages numbers of the pages that hold no words
 */
public record ReadDocument(
        String sha256, String mediaType, int pages, List<String> silentPages, String text, ReportHeader header) {}
