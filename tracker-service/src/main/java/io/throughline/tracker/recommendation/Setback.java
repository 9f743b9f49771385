package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why work that was thought to be done goes on; until the next claim. */
@Embeddable
public record Setback(
        @Column(name = "setback_kind") @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "setback_code") @Nullable String code,
        @Column(name = "setback_on") LocalDate on) {

    public enum Kind {
        RETURNED,
        REOPENED
    }
}
