package io.throughline.findings.recurrence;

import io.throughline.findings.recommendation.RecommendationStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The same thing, found again and again.
 *
 * @param id of its first link's finding
 * @param links the oldest first
 * @param closuresUndone how often it had been closed before it was found again
 * @param says it in a sentence
 */
record Chain(UUID id, List<String> themes, List<Link> links, long closuresUndone, String says) {

    /**
     * @param became what became of it, where it asked for something
     * @param closedBeforeFoundAgain whether it had been closed when a later link was found
     */
    record Link(
            UUID findingId,
            RecurrenceView.Quote quote,
            @Nullable RecommendationStatus became,
            boolean closedBeforeFoundAgain) {}
}
