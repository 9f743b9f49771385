package io.throughline.inspections.inspection;

import io.throughline.inspections.report.ReadDocument;
import java.util.List;
import java.util.Set;

/**
 * Asks that an inspection be recorded from its report.
 *
 * @param decided names of the fields that a person said and no reader found
 */
record RecordReport(
        ReadDocument document,
        byte[] content,
        String fileName,
        InspectionDetails details,
        Set<String> decided,
        List<String> warnings) {}
