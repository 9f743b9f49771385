package io.throughline.findings.reading;

import java.util.List;
import java.util.stream.Stream;

/** The items of a report, in the order of its sections. */
final class Passages {

    private Passages() {}

    private static final int A_FEW = 5;

    static List<Passage> of(List<Section> sections, Shape shape) {
        var passages = sections.stream().flatMap(Passages::of).toList();
        boolean numberedOnly = shape.numberedOnly()
                && passages.stream().filter(Passages::isNumberedFinding).count() > A_FEW;
        return passages.stream()
                .filter(passage -> !numberedOnly || passage.kind() != ItemKind.FINDING || isNumberedFinding(passage))
                .toList();
    }

    private static boolean isNumberedFinding(Passage passage) {
        return passage.kind() == ItemKind.FINDING && passage.reference() != null;
    }

    private static Stream<Passage> of(Section section) {
        ItemKind asks = section.asks();
        return switch (section.role()) {
            case FINDINGS -> FindingPassages.of(section).stream();
            case ASKED, RECALLED -> AskedPassages.of(section, asks == null ? ItemKind.RECOMMENDATION : asks).stream();
            default -> Stream.empty();
        };
    }
}
