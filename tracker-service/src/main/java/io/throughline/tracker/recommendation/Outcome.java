package io.throughline.tracker.recommendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What owner and moderator have said about it being done. */
@Embeddable
record Outcome(
        @Embedded @Nullable Claim claim,
        @Embedded @Nullable Verification verification,
        @Embedded @Nullable Closure closure) {

    static final Outcome NONE = new Outcome(null, null, null);

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
