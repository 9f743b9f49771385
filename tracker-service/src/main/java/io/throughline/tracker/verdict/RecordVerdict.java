package io.throughline.tracker.verdict;

import io.throughline.tracker.recommendation.VerdictOutcome;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param quote the inspectors' own words
 * @param inspectionId the later inspection whose letter says so
 * @param findingId the finding with these words, where it was recorded
 * @param saidOn the day on which it was said; the day of publication where it is left out
 */
record RecordVerdict(
        @NotNull VerdictOutcome outcome,
        @NotBlank @Size(max = 5000) String quote,
        @NotNull UUID inspectionId,
        @Nullable UUID findingId,
        @Nullable @Min(1) Integer page,
        @Nullable LocalDate saidOn) {}
