package io.throughline.tracker.board;

import io.throughline.tracker.brag.BragRule;
import io.throughline.tracker.recommendation.Colour;
import io.throughline.tracker.recommendation.RecommendationKind;
import io.throughline.tracker.recommendation.RecommendationStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A recommendation on the board.
 *
 * @param urgency weight times colour; the board's order
 * @param brag none for what will not be done for now
 * @param rule which rule gives the colour
 * @param why the rule in words, or the reason of whoever gave the colour by hand
 */
public record Card(
        UUID id,
        RecommendationStatus status,
        RecommendationKind kind,
        int weight,
        int urgency,
        @Nullable String reference,
        String text,
        List<String> themes,
        @Nullable String authority,
        @Nullable String dfeCode,
        UUID inspectionId,
        @Nullable String owner,
        @Nullable String lead,
        @Nullable String body,
        @Nullable LocalDate dueDate,
        Due due,
        @Nullable Colour brag,
        BragRule rule,
        String why,
        String etag) {}
