package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What owner, moderator and inspectors have said about it being done.
 *
 * @param confirmedOn the day on which inspectors were heard to agree
 */
@Embeddable
record Outcome(
        @Embedded @Nullable Claim claim,
        @Embedded @Nullable Verification verification,
        @Embedded @Nullable Closure closure,
        @Column(name = "confirmed_on") @Nullable LocalDate confirmedOn) {

    static final Outcome NONE = new Outcome(null, null, null, null);

    static Outcome claimed(Impact impact, List<UUID> evidence, Act act) {
        impact.knownBy().forEach(Knowledge::check);
        return new Outcome(
                new Claim(act.by(), act.on(), impact.changed(), impact.knownBy(), evidence), null, null, null);
    }

    Outcome verified(List<UUID> seen, Act act) {
        return new Outcome(
                claim, new Verification(act.by(), act.on(), Duties.reason(act), Duties.seen(seen, claim)), null, null);
    }

    /** Somebody has to have said how it is known what changed: the claim, or the moderator now. */
    Outcome closed(@Nullable Impact impact, Act act) {
        if (impact != null) {
            impact.knownBy().forEach(Knowledge::check);
        } else if (knownBy().isEmpty()) {
            throw ImpactProblem.notKnown();
        }
        return new Outcome(
                claim,
                verification,
                new Closure(
                        act.by(),
                        act.on(),
                        Duties.reason(act),
                        impact == null ? null : impact.changed(),
                        impact == null ? null : impact.knownBy()),
                null);
    }

    Outcome confirmed(@Nullable LocalDate on) {
        return new Outcome(claim, verification, closure, on);
    }

    List<Knowledge> knownBy() {
        return Stream.of(claim == null ? null : claim.knownBy(), closure == null ? null : closure.knownBy())
                .flatMap(Stream::ofNullable)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Nullable
    String claimedBy() {
        return claim == null ? null : claim.by();
    }

    @Nullable
    LocalDate claimedOn() {
        return claim == null ? null : claim.on();
    }

    @Nullable
    LocalDate verifiedOn() {
        return verification == null ? null : verification.on();
    }

    @Nullable
    LocalDate closedOn() {
        return closure == null ? null : closure.on();
    }
}
