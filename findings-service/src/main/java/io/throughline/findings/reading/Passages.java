package io.throughline.findings.reading;

import java.util.List;
import java.util.stream.Stream;

/** The items of a report, in the order of its sections. */
final class Passages {

    private Passages() {}

    private static final int A_FEW = 5;

    static List<Passage> of(List<Section> sections, Shape shape) {
        var passages = sections.stream().flatMap(section -> of(section, shape)).toList();
        boolean numberedOnly = shape.numberedOnly()
                && passages.stream().filter(Passages::isNumberedFinding).count() > A_FEW;
        return passages.stream()
                .filter(passage -> !numberedOnly || passage.kind() != ItemKind.FINDING || isNumberedFinding(passage))
                .toList();
    }

    private static boolean isNumberedFinding(Passage passage) {
        return passage.kind() == ItemKind.FINDING && passage.reference() != null;
    }

    private static Stream<Passage> of(Section section, Shape shape) {
        ItemKind asks = section.asks();
        return switch (section.role()) {
            case FINDINGS -> FindingPassages.of(section).stream();
            case ASKED, RECALLED -> asked(section, asks == null ? ItemKind.RECOMMENDATION : asks, shape).stream();
            default -> Stream.empty();
        };
    }

    private static List<Passage> asked(Section section, ItemKind kind, Shape shape) {
        return TablePassages.isTable(section)
                ? TablePassages.of(section, kind)
                : AskedPassages.of(section, kind, shape.bulletsWithin());
    }
}
