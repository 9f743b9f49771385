package io.throughline.findings.reading;

import java.util.List;

/** What was read from a report, how sure that is, and by which reader. */
public record Reading(
        ReportKind kind,
        List<ReadItem> items,
        Absences absences,
        List<EarlierInspection> earlierInspections,
        List<StatedDueDate> dueDates,
        List<String> warnings,
        String reader) {

    public Reading {
        items = List.copyOf(items);
        earlierInspections = List.copyOf(earlierInspections);
        dueDates = List.copyOf(dueDates);
        warnings = List.copyOf(warnings);
    }

    public record Absences(Absence areasForImprovement, Absence priorityActions, Absence findings) {}

    public long findings() {
        return items.stream().filter(item -> item.kind() == ItemKind.FINDING).count();
    }

    public long asked() {
        return items.size() - findings();
    }
}
