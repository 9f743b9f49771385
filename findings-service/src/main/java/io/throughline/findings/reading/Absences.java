package io.throughline.findings.reading;

import java.util.List;
import java.util.Set;

/** Tells "there are none", said by the report, from "none were found", said by the reader. */
final class Absences {

    private Absences() {}

    /** @param legibility where much cannot be read, what was not found may be there */
    static Reading.Absences of(List<ReadItem> items, List<Section> sections, Legibility legibility) {
        Absence otherwise = legibility.hidesMuch() ? Absence.UNREADABLE : Absence.NOT_FOUND;
        return new Reading.Absences(
                of(items, sections, Set.of(ItemKind.AREA_FOR_IMPROVEMENT, ItemKind.RECOMMENDATION), otherwise),
                of(items, sections, Set.of(ItemKind.PRIORITY_ACTION), otherwise),
                items.stream().anyMatch(item -> item.kind() == ItemKind.FINDING) ? Absence.PRESENT : otherwise);
    }

    private static Absence of(List<ReadItem> items, List<Section> sections, Set<ItemKind> kinds, Absence otherwise) {
        if (items.stream().anyMatch(item -> kinds.contains(item.kind()))) {
            return Absence.PRESENT;
        }
        return sections.stream()
                        .filter(section -> section.asks() != null && kinds.contains(section.asks()))
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(block -> AskedPassages.statesNone(block.text()))
                ? Absence.STATED_NONE
                : otherwise;
    }
}
