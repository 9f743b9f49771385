package io.throughline.tracker.verdict;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.tracker.recommendation.LastWord;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param heardBy opaque subject of who wrote it down, or confirmed what was read in the report
 * @param takenBack whether it was heard in error
 */
record VerdictView(
        @JsonUnwrapped LastWord word,
        @Nullable UUID recommendationId,
        String heardBy,
        Instant heardAt,
        boolean takenBack) {}
