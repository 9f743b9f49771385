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
        if (!command.owner().equals(recommendation.state().owner())) {
            diary.write(recommendation.assign(command.owner(), acts.now(command.reason())));
        }
        return RecommendationView.of(recommendation);
    }

    EvidenceView attach(UUID id, AddEvidence command) {
        Act act = acts.now(null);
        recommendations.forChange(id).checkEvidence(act);
        return evidence.add(id, command, act.by(), act.at());
    }

    RecommendationView claim(UUID id, @Nullable String ifMatch, ClaimDone command) {
        Recommendation recommendation = load(id, ifMatch);
        Act act = acts.now(command.reason());
        List<UUID> all = new ArrayList<>(existing(id, command.named()));
        command.brought()
                .forEach(brought ->
                        all.add(evidence.add(id, brought, act.by(), act.at()).id()));
        return write(recommendation, recommendation.claim(command.impact(), all, act));
    }

    RecommendationView verify(UUID id, @Nullable String ifMatch, VerifyClaim command) {
        Recommendation recommendation = load(id, ifMatch);
        Act act = acts.now(command.reason());
        return write(
                recommendation,
                switch (command.outcome()) {
                    case ACCEPTED -> recommendation.verify(command.seen(), act);
                    case RETURNED -> recommendation.giveBack(act);
                });
    }

    RecommendationView close(UUID id, @Nullable String ifMatch, SayWhy command) {
        Recommendation recommendation = load(id, ifMatch);
        return write(recommendation, recommendation.close(acts.now(command.reason())));
    }

    RecommendationView reopen(UUID id, @Nullable String ifMatch, SayWhy command) {
        Recommendation recommendation = load(id, ifMatch);
        return write(recommendation, recommendation.reopen(acts.now(command.reason())));
    }

    private Recommendation load(UUID id, @Nullable String ifMatch) {
        Recommendation recommendation = recommendations.forChange(id);
        ETags.require(ifMatch, recommendation.state().version());
        return recommendation;
    }

    private RecommendationView write(Recommendation recommendation, RecommendationEvent event) {
        diary.write(event);
        return RecommendationView.of(recommendation);
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
