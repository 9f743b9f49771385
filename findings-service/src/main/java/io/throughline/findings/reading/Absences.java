package io.throughline.findings.reading;

import java.util.List;
import java.util.Set;

/** Tells "there are none", said by the report, from "none were found", said by the reader. */
final class Absences {

    private Absences() {}

    static Reading.Absences of(List<ReadItem> items, List<Section> sections) {
        return new Reading.Absences(
                of(items, sections, Set.of(ItemKind.AREA_FOR_IMPROVEMENT, ItemKind.RECOMMENDATION)),
                of(items, sections, Set.of(ItemKind.PRIORITY_ACTION)),
                items.stream().anyMatch(item -> item.kind() == ItemKind.FINDING) ? Absence.PRESENT : Absence.NOT_FOUND);
    }

    private static Absence of(List<ReadItem> items, List<Section> sections, Set<ItemKind> kinds) {
        if (items.stream().anyMatch(item -> kinds.contains(item.kind()))) {
            return Absence.PRESENT;
        }
        return sections.stream()
                        .filter(section -> section.asks() != null && kinds.contains(section.asks()))
                        .flatMap(section -> section.blocks().stream())
                        .anyMatch(block -> AskedPassages.statesNone(block.text()))
                ? Absence.STATED_NONE
                : Absence.NOT_FOUND;
    }
}
