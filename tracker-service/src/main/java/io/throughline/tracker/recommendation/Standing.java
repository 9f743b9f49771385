package io.throughline.tracker.recommendation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How a recommendation stands, and what each change makes of it. Whether a change may be is not asked here. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) RecommendationStatus status,
        @Embedded @Nullable Answerable answerable,
        @Embedded @Nullable Outcome outcome,
        @Embedded @Nullable Setback setback,
        @Embedded @Nullable WillNotDo exception,
        @Embedded @Nullable LastWord verdict,
        @Embedded @Nullable ColourOverride override) {

    static final Standing NEW = new Standing(RecommendationStatus.OPENED, null, null, null, null, null, null);

    Standing in(RecommendationStatus next) {
        return new Standing(next, answerable, outcome, setback, exception, verdict, override);
    }

    Standing answeredBy(Answerable people) {
        return new Standing(status, people, outcome, setback, exception, verdict, override);
    }

    private Standing with(@Nullable Outcome next, @Nullable Setback why) {
        return new Standing(status, answerable, next, why, null, verdict, override);
    }

    Standing withdrawn() {
        return new Standing(status, answerable, null, null, null, verdict, null);
    }

    /** What is claimed is not at the same time asked to be left undone. */
    Standing claimed(Impact impact, List<UUID> evidence, Act act) {
        return with(Outcome.claimed(impact, Duties.evidence(evidence), act), null);
    }

    Standing givenBack(Shortfall shortfall, Act act) {
        Duties.reason(act);
        return with(null, new Setback(Setback.Kind.RETURNED, shortfall.name(), act.on()));
    }

    Standing verified(List<UUID> seen, Act act) {
        return with(said().verified(seen, act), null);
    }

    Standing closed(@Nullable Impact impact, Act act) {
        return with(said().closed(impact, act), null);
    }

    Standing reopened(FailedCheck failed, Act act) {
        Duties.reason(act);
        return with(null, new Setback(Setback.Kind.REOPENED, failed.name(), act.on()));
    }

    private Standing confirmed(@Nullable LocalDate on) {
        return with(said().confirmed(on), null);
    }

    Standing exceptionAsked(LocalDate expiresOn, Act act) {
        if (exception != null) {
            throw ExceptionProblem.requestWaiting();
        }
        return with(WillNotDo.request(expiresOn, status, act));
    }

    Standing exceptionApproved(Act act) {
        return with(asked().approve(status, act));
    }

    Standing exceptionRefused(Act act) {
        Duties.reason(act);
        asked();
        return with(null);
    }

    /** Where the work stood, it goes on. */
    Standing exceptionEnded() {
        return with(null).in(asked().from());
    }

    private Standing with(@Nullable WillNotDo next) {
        return new Standing(status, answerable, outcome, setback, next, verdict, override);
    }

    Standing lastWord(@Nullable LastWord word) {
        return new Standing(status, answerable, outcome, setback, exception, word, override);
    }

    Standing coloured(Colour colour, LocalDate expiresOn, Act act) {
        return new Standing(
                status, answerable, outcome, setback, exception, verdict, ColourOverride.of(colour, expiresOn, act));
    }

    boolean exceptionIsOver(LocalDate day) {
        return status == RecommendationStatus.EXCEPTED && asked().isOver(day);
    }

    private WillNotDo asked() {
        if (exception == null) {
            throw ExceptionProblem.noRequest();
        }
        return exception;
    }

    Outcome said() {
        return Objects.requireNonNullElse(outcome, Outcome.NONE);
    }

    Answerable people() {
        return Objects.requireNonNullElse(answerable, Answerable.NOBODY);
    }

    Who.Parties parties() {
        return new Who.Parties(
                people().owner(), said().claimedBy(), exception == null ? null : exception.requestedBy());
    }

    /** Closed stays closed; it is confirmed while the inspectors' last word is that it was addressed. */
    Standing settled(Act act) {
        boolean agreed = verdict != null && verdict.outcome() == VerdictOutcome.ADDRESSED;
        return switch (status) {
            case CLOSED -> agreed ? confirmed(act.on()).in(RecommendationStatus.CONFIRMED) : this;
            case CONFIRMED -> agreed ? this : confirmed(null).in(RecommendationStatus.CLOSED);
            default -> this;
        };
    }
}
