package io.throughline.tracker.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That what it held is gone, by whom and why. */
@Embeddable
public record Erasure(
        @Column(name = "erased_by") String by,
        @Column(name = "erased_on") LocalDate on,
        @Column(name = "erased_reason") String reason) {}
