package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * A colour that a lead sees other than the rule does, for a while.
 *
 * @param expiresOn the day from which the rule counts again
 */
@Embeddable
public record ColourOverride(
        @Column(name = "override_colour") @Enumerated(EnumType.STRING)
        Colour colour,

        @Column(name = "override_by") String by,
        @Column(name = "override_on") LocalDate on,
        @Column(name = "override_expires_on") LocalDate expiresOn,
        @Column(name = "override_reason") String reason) {

    static ColourOverride of(Colour colour, LocalDate expiresOn, Act act) {
        if (!expiresOn.isAfter(act.on())) {
            throw ExceptionProblem.endsInThePast();
        }
        if (expiresOn.isAfter(act.on().plusMonths(6))) {
            throw ImpactProblem.colourTooLong();
        }
        // Blue means verified, and nobody can say that but a moderator who has seen evidence.
        if (colour == Colour.BLUE) {
            throw ImpactProblem.blueIsEarned();
        }
        return new ColourOverride(colour, act.by(), act.on(), expiresOn, Duties.reason(act));
    }
}
