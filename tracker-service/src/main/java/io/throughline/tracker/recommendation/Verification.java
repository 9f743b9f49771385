package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The moderator's word that the claim is true.
 *
 * @param evidence what the moderator has seen of the claim's evidence
 */
@Embeddable
record Verification(
        @Column(name = "verified_by") String by,
        @Column(name = "verified_on") LocalDate on,
        @Column(name = "verified_reason") String reason,
        @Column(name = "verified_evidence") List<UUID> evidence) {}
