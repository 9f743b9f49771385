package io.throughline.inspections.inspection;

import java.util.List;

/** What can be recorded of a report, and where a person should look. */
record ReadReport(InspectionDetails details, List<String> warnings) {}
