package io.throughline.tracker.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What somebody else found, and why. */
@Embeddable
public record EvidenceReview(
        @Column(name = "reviewed_by") String by,
        @Column(name = "reviewed_on") LocalDate on,
        @Column(name = "review_reason") String reason) {}
