package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What inspectors said of it later, in their own words.
 *
 * @param inspectionId the inspection whose letter says so
 * @param findingId the finding with these words, where it is known
 * @param saidOn the day on which the letter was published, or the inspection ended
 */
@Embeddable
public record LastWord(
        @Column(name = "verdict_id") UUID id,

        @Column(name = "verdict_outcome") @Enumerated(EnumType.STRING)
        VerdictOutcome outcome,

        @Column(name = "verdict_quote") String quote,
        @Column(name = "verdict_inspection_id") UUID inspectionId,
        @Column(name = "verdict_finding_id") @Nullable UUID findingId,
        @Column(name = "verdict_page") @Nullable Integer page,
        @Column(name = "verdict_said_on") LocalDate saidOn) {}
