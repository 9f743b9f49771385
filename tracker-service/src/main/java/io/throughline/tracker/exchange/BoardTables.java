package io.throughline.tracker.exchange;

import io.throughline.tracker.action.ActionState;
import io.throughline.tracker.action.ActionStatus;
import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.plan.PlanProgress;
import io.throughline.tracker.recommendation.RecommendationState;
import io.throughline.tracker.sheet.Table;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What an improvement board asks first. */
final class BoardTables {

    private BoardTables() {}

    static Table figures(PlanContent plan, PlanProgress progress) {
        List<RecommendationState> asked = plan.recommendations();
        long claimed = asked.stream()
                .map(RecommendationState::claimedOn)
                .filter(Objects::nonNull)
                .count();
        long verified = asked.stream()
                .map(RecommendationState::verifiedOn)
                .filter(Objects::nonNull)
                .count();
        long closed = asked.stream()
                .map(RecommendationState::closedOn)
                .filter(Objects::nonNull)
                .count();
        String period = ", " + ProgressTables.period(progress);
        return new Table(
                "Summary",
                "Where the plan stands. Claimed is the owners' word, verified is the moderators'.",
                List.of("Figure", "Number"),
                List.of(
                        Cells.row("Recommendations", asked.size()),
                        Cells.row("Claimed done", claimed),
                        Cells.row("Claimed and verified", verified),
                        Cells.row("Claimed and not verified", claimed - verified),
                        Cells.row("Closed", closed),
                        Cells.row(
                                "Actions not completed and late",
                                late(plan).rows().size()),
                        Cells.row(
                                "Missing for a written statement",
                                plan.coverage().gaps()),
                        Cells.row("Claimed" + period, progress.totals().claimed()),
                        Cells.row("Verified" + period, progress.totals().verified()),
                        Cells.row("Closed" + period, progress.totals().closed()),
                        Cells.row("Reopened" + period, progress.totals().reopened()),
                        Cells.row(
                                "Actions completed" + period, progress.totals().actionsCompleted())));
    }

    static Table late(PlanContent plan) {
        Stream<ActionState> late = plan.actions().stream()
                .map(ActionView::state)
                .filter(action ->
                        action.status() == ActionStatus.PLANNED || action.status() == ActionStatus.IN_PROGRESS)
                .filter(action -> action.dueDate().isBefore(plan.on()));
        return new Table(
                "Late actions",
                "Actions whose day has passed and that are not completed.",
                List.of("Action", "Owner", "Due date", "Status", "Last progress on"),
                late.map(action -> Cells.row(
                                action.title(),
                                action.owner(),
                                action.dueDate(),
                                action.status().name(),
                                action.lastProgressOn()))
                        .toList());
    }
}
