package io.throughline.tracker.recommendation;

import static io.throughline.tracker.recommendation.RecommendationStatus.CLAIMED;
import static io.throughline.tracker.recommendation.RecommendationStatus.CLOSED;
import static io.throughline.tracker.recommendation.RecommendationStatus.IN_PROGRESS;
import static io.throughline.tracker.recommendation.RecommendationStatus.OPENED;
import static io.throughline.tracker.recommendation.RecommendationStatus.PLANNED;
import static io.throughline.tracker.recommendation.RecommendationStatus.VERIFIED;
import static io.throughline.tracker.recommendation.RecommendationStatus.WITHDRAWN;

import io.throughline.tracker.recommendation.RecommendationEvent.Maker;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that inspectors asked for, and how far it has come. */
@Entity
class Recommendation {

    @Id
    private UUID id;

    private long version;
    private UUID findingId;

    @Embedded
    private Asked asked;

    private @Nullable String owner;

    @Enumerated(EnumType.STRING)
    private RecommendationStatus status;

    private LocalDate openedOn;

    @Embedded
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Recommendation() {}

    Recommendation(UUID id, UUID findingId, Asked asked, LocalDate openedOn) {
        this.id = id;
        this.findingId = findingId;
        this.asked = asked;
        this.status = OPENED;
        this.openedOn = openedOn;
    }

    /** Also what was taken back and is asked for again starts from here, with its history. */
    RecommendationEvent open(Asked wanted, Act act) {
        asked = wanted;
        return become(OPENED, RecommendationEvent.Opened::new, act);
    }

    RecommendationEvent amend(Asked amended, Act act) {
        Verb.AMEND.checkFrom(status);
        asked = amended;
        return become(status, RecommendationEvent.Amended::new, act);
    }

    RecommendationEvent withdraw(Act act) {
        Verb.WITHDRAW.checkFrom(status);
        outcome = null;
        return become(WITHDRAWN, RecommendationEvent.Withdrawn::new, act);
    }

    RecommendationEvent assign(String newOwner, Act act) {
        Verb.ASSIGN.checkFrom(status);
        owner = newOwner;
        return become(status, RecommendationEvent.Assigned::new, act);
    }

    /** An action was planned; only the first one moves the recommendation. */
    Optional<RecommendationEvent> plan(Act act) {
        Verb.PLAN.checkFrom(status);
        Duties.ownerOrLead(owner, act);
        return status == OPENED
                ? Optional.of(become(PLANNED, RecommendationEvent.Planned::new, act))
                : Optional.empty();
    }

    /** Progress was reported on one of its actions; only the first report moves the recommendation. */
    Optional<RecommendationEvent> progress(Act act) {
        Verb.PROGRESS.checkFrom(status);
        return status == IN_PROGRESS
                ? Optional.empty()
                : Optional.of(become(IN_PROGRESS, RecommendationEvent.Progressed::new, act));
    }

    /** Evidence has a life of its own; here is only said whether it may be given. */
    void checkEvidence(Act act) {
        Verb.EVIDENCE.checkFrom(status);
        Duties.ownerOrLead(owner, act);
    }

    RecommendationEvent claim(String impact, List<UUID> evidence, Act act) {
        Verb.CLAIM.checkFrom(status);
        Duties.claiming(owner, evidence, act);
        outcome = new Outcome(new Claim(act.by(), act.on(), impact, evidence), null, null);
        return become(CLAIMED, RecommendationEvent.Claimed::new, act);
    }

    RecommendationEvent giveBack(Act act) {
        Verb.RETURN.checkFrom(status);
        Duties.moderating(owner, outcome().claim(), act);
        outcome = null;
        return become(IN_PROGRESS, RecommendationEvent.Returned::new, act);
    }

    RecommendationEvent verify(List<UUID> seen, Act act) {
        Verb.VERIFY.checkFrom(status);
        String reason = Duties.moderating(owner, outcome().claim(), act);
        var found = new Verification(
                act.by(), act.on(), reason, Duties.seen(seen, outcome().claim()));
        outcome = new Outcome(outcome().claim(), found, null);
        return become(VERIFIED, RecommendationEvent.Verified::new, act);
    }

    RecommendationEvent close(Act act) {
        Verb.CLOSE.checkFrom(status);
        String reason = Duties.moderating(owner, outcome().claim(), act);
        outcome = new Outcome(outcome().claim(), outcome().verification(), new Closure(act.by(), act.on(), reason));
        return become(CLOSED, RecommendationEvent.Closed::new, act);
    }

    /** Our own check failed. The history keeps that it was closed once, and on which day. */
    RecommendationEvent reopen(Act act) {
        Verb.REOPEN.checkFrom(status);
        Duties.reason(act);
        outcome = null;
        return become(IN_PROGRESS, RecommendationEvent.Reopened::new, act);
    }

    private RecommendationEvent become(RecommendationStatus after, Maker event, Act act) {
        RecommendationStatus before = version == 0 ? null : status;
        status = after;
        version++;
        return event.make(state(), before, act.reason(), act.by(), act.at());
    }

    RecommendationState state() {
        return RecommendationState.of(id, version, findingId, asked, owner, status, openedOn, outcome());
    }

    Outcome outcome() {
        return Objects.requireNonNullElse(outcome, Outcome.NONE);
    }

    boolean asks(Asked same) {
        return asked.equals(same);
    }
}
