package io.throughline.inspections.report;

import io.throughline.inspections.framework.InspectionKind;

/** What a report calls itself, and where. */
record Title(InspectionKind kind, int start, int end, boolean certain) {

    static final Title NONE = new Title(InspectionKind.OTHER, 0, 0, false);
}
