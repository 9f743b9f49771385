package io.throughline.inspections.inspection;

import io.throughline.inspections.report.ReportText;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report, by page and line.
 *
 * @param length of the canonical text: every line followed by a line feed, all pages one after another; lines'
 *     {@code start} and {@code end} count its UTF-16 units, end exclusive
 */
record ReportTextView(
        UUID inspectionId,
        String sha256,
        String kind,
        @Nullable LocalDate publishedDate,
        String extractor,
        int length,
        List<ReportText.Page> pages) {}
