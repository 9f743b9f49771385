package io.throughline.inspections.inspection;

import io.throughline.inspections.report.ReportDocument;
import java.util.List;

/** Asks that an inspection be recorded from its report. */
record RecordReport(
        ReportDocument document, byte[] content, String fileName, InspectionDetails details, List<String> warnings) {}
