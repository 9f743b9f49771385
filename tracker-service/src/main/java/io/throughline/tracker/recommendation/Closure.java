package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

@Embeddable
record Closure(
        @Column(name = "closed_by") String by,
        @Column(name = "closed_on") LocalDate on,
        @Column(name = "closed_reason") String reason) {}
