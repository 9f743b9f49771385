package io.throughline.tracker.source;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was found again and again. */
public record Chains(List<Chain> items) {

    /** @param says it in a sentence */
    public record Chain(UUID id, List<String> themes, List<Link> links, long closuresUndone, String says) {}

    public record Link(
            UUID findingId,
            Recurrence.Quote quote,
            @Nullable Became became,
            boolean closedBeforeFoundAgain) {}

    public record Became(String status) {}
}
