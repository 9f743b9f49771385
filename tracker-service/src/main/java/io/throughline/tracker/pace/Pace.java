package io.throughline.tracker.pace;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How fast one council, inspection or theme is. Days are counted from the letter's publication, or from the day on which we
 * opened it where that is not known; the first of its kind counts.
 *
 * @param closures how often something was closed
 * @param undone how often that was undone by a check of our own
 * @param undoneRate undone of closures; none without closures
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Pace(
        @Nullable String authority,
        @Nullable String dfeCode,
        @Nullable UUID inspectionId,
        @Nullable String theme,
        long asked,
        Step letterToPlan,
        Step letterToEvidence,
        Step letterToClaim,
        Step claimToVerification,
        Step letterToVerification,
        Step letterToConfirmation,
        long closures,
        long undone,
        @Nullable Double undoneRate) {

    /**
     * @param reached how many have come as far
     * @param medianDays of those; none where there are none
     */
    public record Step(long reached, @Nullable Double medianDays) {}
}
