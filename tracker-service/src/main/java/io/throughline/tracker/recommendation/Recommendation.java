package io.throughline.tracker.recommendation;

import io.throughline.tracker.recommendation.RecommendationEvent.*;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One thing that inspectors asked for, and how far it has come. Who may change what, and when, stands in {@link Verb}. */
@Entity
class Recommendation {

    @Id
    private UUID id;

    private long version;
    private UUID findingId;

    @Embedded
    private Asked asked;

    private LocalDate openedOn;

    @Embedded
    private Standing standing;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(UUID id, UUID findingId, Asked asked, LocalDate openedOn) {
        this.id = id;
        this.findingId = findingId;
        this.asked = asked;
        this.openedOn = openedOn;
        this.standing = Standing.NEW;
    }

    /** Also what was taken back and is asked for again starts from here, with its history. */
    RecommendationEvent open(Asked wanted, Act act) {
        asked = wanted;
        return become(standing.in(RecommendationStatus.OPENED), Opened::new, act);
    }

    RecommendationEvent amend(Asked amended, Act act) {
        Verb.AMEND.check(standing, act);
        asked = amended;
        return become(standing, Amended::new, act);
    }

    RecommendationEvent withdraw(Act act) {
        return done(Verb.WITHDRAW, Standing::withdrawn, Withdrawn::new, act);
    }

    RecommendationEvent assign(Answerable people, Act act) {
        Answerable before = standing.people();
        return done(Verb.ASSIGN, now -> now.answeredBy(people), what -> new Assigned(what, before), act);
    }

    /** An action was planned; only the first one moves the recommendation. */
    Optional<RecommendationEvent> plan(Act act) {
        Verb.PLAN.check(standing, act);
        return standing.status() == RecommendationStatus.OPENED
                ? Optional.of(done(Verb.PLAN, now -> now, Planned::new, act))
                : Optional.empty();
    }

    /** Progress was reported on one of its actions; only the first report moves the recommendation. */
    Optional<RecommendationEvent> progress(Act act) {
        Verb.PROGRESS.check(standing, act);
        return standing.status() == RecommendationStatus.IN_PROGRESS
                ? Optional.empty()
                : Optional.of(done(Verb.PROGRESS, now -> now, Progressed::new, act));
    }

    /** Evidence has a life of its own; here is only said whether it may be given. */
    void checkEvidence(Act act) {
        Verb.EVIDENCE.check(standing, act);
    }

    RecommendationEvent claim(Impact impact, List<UUID> evidence, Act act) {
        return done(Verb.CLAIM, now -> now.claimed(impact, evidence, act), Claimed::new, act);
    }

    RecommendationEvent giveBack(Shortfall code, Act act) {
        return done(Verb.RETURN, now -> now.givenBack(code, act), what -> new Returned(what, code), act);
    }

    RecommendationEvent verify(List<UUID> seen, Act act) {
        return done(Verb.VERIFY, now -> now.verified(seen, act), Verified::new, act);
    }

    RecommendationEvent close(@Nullable Impact impact, Act act) {
        return done(Verb.CLOSE, now -> now.closed(impact, act), Closed::new, act);
    }

    /** Our own check failed. The history keeps that it was closed once, and on which day. */
    RecommendationEvent reopen(FailedCheck code, Act act) {
        return done(Verb.REOPEN, now -> now.reopened(code, act), what -> new Reopened(what, code), act);
    }

    RecommendationEvent requestException(LocalDate expiresOn, Act act) {
        return done(Verb.REQUEST_EXCEPTION, now -> now.exceptionAsked(expiresOn, act), ExceptionRequested::new, act);
    }

    RecommendationEvent approveException(Act act) {
        return done(Verb.APPROVE_EXCEPTION, now -> now.exceptionApproved(act), Excepted::new, act);
    }

    RecommendationEvent refuseException(Act act) {
        return done(Verb.REFUSE_EXCEPTION, now -> now.exceptionRefused(act), ExceptionRefused::new, act);
    }

    RecommendationEvent endException(Ending code, Act act) {
        return done(Verb.END_EXCEPTION, Standing::exceptionEnded, what -> new ExceptionEnded(what, code), act);
    }

    /** @param last the inspectors' last word, which may be older than what was heard now */
    RecommendationEvent hear(LastWord heard, LastWord last, Act act) {
        return done(Verb.HEAR_VERDICT, now -> now.lastWord(last), what -> new VerdictHeard(what, heard), act);
    }

    RecommendationEvent takeBack(LastWord heard, @Nullable LastWord last, Act act) {
        return done(Verb.HEAR_VERDICT, now -> now.lastWord(last), what -> new VerdictTakenBack(what, heard), act);
    }

    RecommendationEvent overrideColour(Colour colour, LocalDate expiresOn, Act act) {
        return done(Verb.OVERRIDE_COLOUR, now -> now.coloured(colour, expiresOn, act), ColourOverridden::new, act);
    }

    /** What is closed is confirmed for as long as inspectors' last word agrees, whichever came first. */
    Optional<RecommendationEvent> settle(Act act) {
        Standing next = standing.settled(act);
        if (next.status() == standing.status()) {
            return Optional.empty();
        }
        boolean confirmed = next.status() == RecommendationStatus.CONFIRMED;
        return Optional.of(become(next, confirmed ? Confirmed::new : ConfirmationLost::new, act));
    }

    private RecommendationEvent done(
            Verb verb, UnaryOperator<Standing> change, Function<Happening, RecommendationEvent> event, Act act) {
        verb.check(standing, act);
        return become(verb.lead(change.apply(standing)), event, act);
    }

    private RecommendationEvent become(Standing next, Function<Happening, RecommendationEvent> event, Act act) {
        RecommendationStatus before = version == 0 ? null : standing.status();
        standing = next;
        version++;
        return event.apply(new Happening(state(), before, act.reason(), act.by(), act.at()));
    }

    RecommendationState state() {
        return RecommendationState.of(id, version, findingId, asked, openedOn, standing);
    }

    Standing standing() {
        return standing;
    }

    boolean asks(Asked same) {
        return asked.equals(same);
    }
}
