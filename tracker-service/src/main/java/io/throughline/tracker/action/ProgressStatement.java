package io.throughline.tracker.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * @param on the day that it speaks of
 * @param at when it was written down
 */
@Embeddable
public record ProgressStatement(
        @Column(name = "statement") String statement,
        @Column(name = "said_on") LocalDate on,
        @Column(name = "said_by") String by,
        @Column(name = "said_at") Instant at) {}
