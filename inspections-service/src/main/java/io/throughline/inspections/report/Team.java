package io.throughline.inspections.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people who inspected, the one who led them first where the report says who that was. */
record Team(@Nullable String lead, List<String> members) {

    static final Team UNKNOWN = new Team(null, List.of());

    static Team of(List<String> names) {
        var members = names.stream().distinct().toList();
        return members.isEmpty() ? UNKNOWN : new Team(members.getFirst(), members);
    }

    boolean isKnown() {
        return !members.isEmpty();
    }

    /** The same people, led by whoever signed for them, if one of them did. */
    Team ledBy(Optional<String> signatory) {
        return signatory
                .filter(members::contains)
                .map(name -> new Team(name, leadFirst(name)))
                .orElse(this);
    }

    private List<String> leadFirst(String name) {
        return Stream.concat(Stream.of(name), members.stream()).distinct().toList();
    }
}
