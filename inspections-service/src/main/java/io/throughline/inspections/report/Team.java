package io.throughline.inspections.report;

import java.util.List;
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
}
