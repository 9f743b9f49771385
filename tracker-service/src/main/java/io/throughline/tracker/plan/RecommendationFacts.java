package io.throughline.tracker.plan;

import io.throughline.tracker.action.ActionStatus;
import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.evidence.EvidenceBrief;
import io.throughline.tracker.measure.MeasureView;
import io.throughline.tracker.recommendation.RecommendationState;
import io.throughline.tracker.recommendation.RecommendationStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What there is about one recommendation. */
record RecommendationFacts(
        RecommendationState asks, List<ActionView> actions, List<MeasureView> measures, List<EvidenceBrief> evidence) {

    /** Of what it was decided that it will not be done, a plan owes nothing. */
    boolean isExcused() {
        return asks.status() == RecommendationStatus.EXCEPTED;
    }

    boolean hasEvidence() {
        return evidence.stream().anyMatch(EvidenceBrief::holds);
    }

    /** The day by which all of its actions are done; none where there are none. */
    @Nullable
    LocalDate lastDay() {
        return actions.stream()
                .map(ActionView::state)
                .filter(action -> action.status() != ActionStatus.CANCELLED)
                .map(action -> action.dueDate())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    @Nullable
    LocalDate deadline() {
        return asks.deadline() == null ? null : asks.deadline().due();
    }
}
