package io.throughline.inspections.report;

import io.throughline.inspections.framework.InspectionKind;

/** What a report calls itself, and where. */
record Title(InspectionKind kind, int start, int end, boolean certain) {

    static final Title NONE = new Title(InspectionKind.OTHER, 0, 0, false);

    /** Found in the middle of a line, where it could be spoken of another inspection. */
    Title doubtful() {
        return new Title(kind, start, end, false);
    }
}
