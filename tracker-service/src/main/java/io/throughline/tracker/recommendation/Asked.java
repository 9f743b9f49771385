package io.throughline.tracker.recommendation;

import io.throughline.tracker.deadline.Deadline;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the letter asks for, in its own words.
 *
 * @param reference the printed number
 * @param addressee who is asked, where the letter names a body
 */
@Embeddable
public record Asked(
        @Embedded InspectionRef inspection,
        @Embedded @Nullable Authority authority,
        @Enumerated(EnumType.STRING) RecommendationKind kind,
        @Nullable String reference,
        String text,
        List<String> themes,
        @Nullable String addressee,
        @Embedded @Nullable Deadline deadline) {}
