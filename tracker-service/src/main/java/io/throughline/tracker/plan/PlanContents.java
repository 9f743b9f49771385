package io.throughline.tracker.plan;

import io.throughline.tracker.action.ActionQueries;
import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.evidence.EvidenceBrief;
import io.throughline.tracker.evidence.EvidenceQueries;
import io.throughline.tracker.measure.MeasureQueries;
import io.throughline.tracker.measure.MeasureView;
import io.throughline.tracker.recommendation.RecommendationQueries;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Puts a plan together from what the other rooms know. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanContents {

    private final RecommendationQueries recommendations;
    private final ActionQueries actions;
    private final MeasureQueries measures;
    private final EvidenceQueries evidence;

    PlanContents(
            RecommendationQueries recommendations,
            ActionQueries actions,
            MeasureQueries measures,
            EvidenceQueries evidence) {
        this.recommendations = recommendations;
        this.actions = actions;
        this.measures = measures;
        this.evidence = evidence;
    }

    /** So that what is read of it stays true until the transaction ends. Actions first, as everywhere. */
    void hold(PlanState plan) {
        List<UUID> asked = recommendations.idsAskedBy(plan.inspections());
        actions.hold(asked);
        recommendations.hold(asked);
    }

    PlanContent of(PlanState plan, LocalDate on) {
        List<RecommendationState> asked = recommendations.asked(plan.inspections());
        List<UUID> ids = asked.stream().map(RecommendationState::id).toList();
        List<ActionView> done = actions.serving(ids);
        List<MeasureView> counted = measures.of(ids);
        List<EvidenceBrief> shown = evidence.briefly(ids, on);
        var actionsOf = byRecommendation(done, action -> action.state().recommendations());
        var measuresOf = byRecommendation(counted, measure -> measure.state().recommendations());
        var evidenceOf = byRecommendation(shown, one -> List.of(one.recommendationId()));
        List<CoverageRow> rows = asked.stream()
                .map(one -> CoverageRow.of(new RecommendationFacts(
                        one,
                        actionsOf.getOrDefault(one.id(), List.of()),
                        measuresOf.getOrDefault(one.id(), List.of()),
                        evidenceOf.getOrDefault(one.id(), List.of()))))
                .toList();
        return new PlanContent(plan, on, asked, done, counted, shown, Coverage.of(rows));
    }

    private static <T> Map<UUID, List<T>> byRecommendation(
            List<T> things, Function<T, ? extends Collection<UUID>> served) {
        var found = new HashMap<UUID, List<T>>();
        for (T thing : things) {
            served.apply(thing)
                    .forEach(id ->
                            found.computeIfAbsent(id, any -> new ArrayList<>()).add(thing));
        }
        return found;
    }
}
