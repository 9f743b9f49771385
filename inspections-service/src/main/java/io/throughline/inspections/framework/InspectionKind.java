package io.throughline.inspections.framework;

/** What sort of inspection a report is about; NEWS is a secondary source about one. */
public enum InspectionKind {
    ILACS,
    FOCUSED_VISIT,
    MONITORING_VISIT,
    JTAI,
    SEND,
    SIF,
    SLAC,
    LAC,
    OTHER,
    NEWS;

    /** Kinds that come as a letter signed by those who visited. */
    public boolean isVisit() {
        return this == FOCUSED_VISIT || this == MONITORING_VISIT;
    }

    /** Somebody else's words about an inspection, with no days and no inspectors of its own. */
    public boolean isSecondHand() {
        return this == NEWS;
    }
}
