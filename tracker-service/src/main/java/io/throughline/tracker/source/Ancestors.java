package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What asked for it before, and what was found again since. */
public record Ancestors(List<Ancestor> items, List<Later> foundAgain, long closuresUndone) {

    public static final Ancestors NONE = new Ancestors(List.of(), List.of(), 0);

    public record Ancestor(
            String relation,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String text,
            @Nullable UUID recommendationId,
            @Nullable String status,
            @Nullable LocalDate closedOn,
            boolean closedBeforeFoundAgain) {}

    public record Later(
            UUID findingId, String relation, @Nullable LocalDate inspectedOn, String text) {}

    public boolean isEmpty() {
        return items.isEmpty() && foundAgain.isEmpty();
    }
}
