package io.throughline.tracker.ancestor;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation in time.
 *
 * @param items what asked for it before, the oldest first; what was found related to an ancestor is not followed further
 * @param foundAgain later findings that a person has called the same or related
 * @param closuresUndone how many of those before had been closed when it was found again
 */
record AncestorsView(UUID recommendationId, List<Ancestor> items, List<Later> foundAgain, long closuresUndone) {

    /**
     * @param relation SAME or RELATED
     * @param recommendationId what the tracker made of it; none where it opened none
     * @param closedBeforeFoundAgain whether it had been closed by then
     */
    record Ancestor(
            UUID findingId,
            String relation,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String text,
            @Nullable UUID recommendationId,
            @Nullable String status,
            @Nullable LocalDate closedOn,
            boolean closedBeforeFoundAgain) {}

    record Later(UUID findingId, String relation, @Nullable LocalDate inspectedOn, String text) {}
}
