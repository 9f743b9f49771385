package io.throughline.tracker.plan;

import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.evidence.EvidenceBrief;
import io.throughline.tracker.measure.MeasureView;
import io.throughline.tracker.recommendation.RecommendationState;
import java.time.LocalDate;
import java.util.List;

/** A plan whole, as it stood on a day. Evidence is only named: what it holds stays where it can be erased. */
public record PlanContent(
        PlanState plan,
        LocalDate on,
        List<RecommendationState> recommendations,
        List<ActionView> actions,
        List<MeasureView> measures,
        List<EvidenceBrief> evidence,
        Coverage coverage) {}
