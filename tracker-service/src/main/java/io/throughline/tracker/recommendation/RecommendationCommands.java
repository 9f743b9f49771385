package io.throughline.tracker.recommendation;

import io.throughline.chassis.web.ETags;
import io.throughline.tracker.evidence.AddEvidence;
import io.throughline.tracker.evidence.EvidenceCommands;
import io.throughline.tracker.evidence.EvidenceView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What people may ask of a recommendation: load, ask it, write down what has happened. */
@ApplicationScoped
@Transactional
class RecommendationCommands {

    private final Recommendations recommendations;
    private final RecommendationDiary diary;
    private final EvidenceCommands evidence;
    private final Acts acts;

    RecommendationCommands(
            Recommendations recommendations, RecommendationDiary diary, EvidenceCommands evidence, Acts acts) {
        this.recommendations = recommendations;
        this.diary = diary;
        this.evidence = evidence;
        this.acts = acts;
    }

    RecommendationView assign(UUID id, @Nullable String ifMatch, AssignOwner command) {
        Recommendation recommendation = load(id, ifMatch);
        Answerable present = recommendation.standing().people();
        Answerable wanted = present.with(command.owner(), command.lead(), command.body());
        if (!wanted.equals(present)) {
            diary.write(recommendation.assign(wanted, acts.now(command.reason())));
        }
        return RecommendationView.of(recommendation);
    }

    EvidenceView attach(UUID id, AddEvidence command) {
        Act act = acts.now(null);
        recommendations.forChange(id).checkEvidence(act);
        return evidence.add(id, command, act.by(), act.at());
    }

    RecommendationView claim(UUID id, @Nullable String ifMatch, ClaimDone command) {
        return change(id, ifMatch, command.reason(), (asked, act) -> {
            List<UUID> all = new ArrayList<>(existing(id, command.named()));
            command.brought()
                    .forEach(brought -> all.add(
                            evidence.add(id, brought, act.by(), act.at()).id()));
            return asked.claim(command.change(), all, act);
        });
    }

    RecommendationView verify(UUID id, @Nullable String ifMatch, VerifyClaim command) {
        return change(id, ifMatch, command.reason(), (claimed, act) -> switch (command.outcome()) {
            case ACCEPTED -> claimed.verify(command.seen(), act);
            case RETURNED -> claimed.giveBack(command.lacking(), act);
        });
    }

    RecommendationView close(UUID id, @Nullable String ifMatch, CloseVerified command) {
        return change(id, ifMatch, command.reason(), (verified, act) -> verified.close(command.impact(), act));
    }

    RecommendationView reopen(UUID id, @Nullable String ifMatch, Reopen command) {
        return change(id, ifMatch, command.reason(), (closed, act) -> closed.reopen(command.failed(), act));
    }

    RecommendationView requestException(UUID id, @Nullable String ifMatch, RequestException command) {
        return change(id, ifMatch, command.reason(), (asked, act) -> asked.requestException(command.expiresOn(), act));
    }

    RecommendationView approveException(UUID id, @Nullable String ifMatch, SayWhy command) {
        return change(id, ifMatch, command.reason(), Recommendation::approveException);
    }

    RecommendationView refuseException(UUID id, @Nullable String ifMatch, SayWhy command) {
        return change(id, ifMatch, command.reason(), Recommendation::refuseException);
    }

    RecommendationView endException(UUID id, @Nullable String ifMatch, SayWhy command) {
        return change(id, ifMatch, command.reason(), (excepted, act) -> excepted.endException(Ending.ENDED_EARLY, act));
    }

    RecommendationView overrideColour(UUID id, @Nullable String ifMatch, OverrideColour command) {
        return change(
                id,
                ifMatch,
                command.reason(),
                (open, act) -> open.overrideColour(command.colour(), command.expiresOn(), act));
    }

    private RecommendationView change(
            UUID id,
            @Nullable String ifMatch,
            @Nullable String reason,
            BiFunction<Recommendation, Act, RecommendationEvent> verb) {
        Recommendation recommendation = load(id, ifMatch);
        Act act = acts.now(reason);
        diary.write(verb.apply(recommendation, act));
        recommendation.settle(act).ifPresent(diary::write);
        return RecommendationView.of(recommendation);
    }

    private Recommendation load(UUID id, @Nullable String ifMatch) {
        Recommendation recommendation = recommendations.forChange(id);
        ETags.require(ifMatch, recommendation.state().version());
        return recommendation;
    }

    private List<UUID> existing(UUID id, List<UUID> named) {
        List<UUID> known = evidence.idsOf(id);
        for (UUID one : named) {
            if (!known.contains(one)) {
                throw RecommendationProblem.unknownEvidence(one);
            }
        }
        return named.stream().distinct().toList();
    }
}
