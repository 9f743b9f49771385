package io.throughline.tracker.measure;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.tracker.recommendation.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A measure as its events tell it.
 *
 * @param inspectionId the inspection whose letter asked first
 * @param values how many were recorded, corrections counted too
 * @param latest the value of the latest day that holds; none before the first
 * @param reading what that says
 */
public record MeasureState(
        UUID id,
        long version,
        List<UUID> recommendations,
        UUID inspectionId,
        @Nullable Authority authority,
        String title,
        @JsonUnwrapped Goal goal,
        String source,
        String definedBy,
        LocalDate definedOn,
        int values,
        @Nullable MeasureValue latest,
        @Nullable Reading reading) {}
