package io.throughline.tracker.exchange;

import static io.throughline.tracker.exchange.Cells.yes;

import io.throughline.tracker.action.ActionState;
import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.action.Milestone;
import io.throughline.tracker.measure.MeasureState;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.recommendation.RecommendationState;
import io.throughline.tracker.sheet.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

final class PlanTables {

    /** Those that an import reads have the names that it guesses. */
    static final List<String> ACTIONS = List.of(
            "Recommendation ID",
            "Reference",
            "Recommendation",
            "Recommendation status",
            "Recommendation owner",
            "Action ID",
            "Action",
            "Owner",
            "Due date",
            "Action status",
            "Completed on",
            "Latest progress",
            "Milestones");

    private PlanTables() {}

    static Table actions(PlanContent plan) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (RecommendationState asks : plan.recommendations()) {
            List<ActionView> actions = plan.actions().stream()
                    .filter(action -> action.state().recommendations().contains(asks.id()))
                    .toList();
            actions.forEach(action -> rows.add(row(asks, action)));
            if (actions.isEmpty()) {
                rows.add(Cells.row(
                        asks.id().toString(),
                        asks.reference(),
                        asks.text(),
                        asks.status().name(),
                        asks.owner(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
            }
        }
        return new Table(
                "Actions", "What was asked for, and what is done about it; one row for each of both.", ACTIONS, rows);
    }

    private static List<@Nullable Object> row(RecommendationState asks, ActionView action) {
        ActionState state = action.state();
        return Cells.row(
                asks.id().toString(),
                asks.reference(),
                asks.text(),
                asks.status().name(),
                asks.owner(),
                state.id().toString(),
                state.title(),
                state.owner(),
                state.dueDate(),
                state.status().name(),
                state.completedOn(),
                action.progress().isEmpty() ? null : action.progress().getLast().statement(),
                milestones(state.milestones()));
    }

    private static @Nullable String milestones(List<Milestone> all) {
        return all.isEmpty()
                ? null
                : all.stream()
                        .map(one -> one.title() + " (" + one.dueDate()
                                + (one.metOn() == null ? ")" : ", met " + one.metOn() + ")"))
                        .collect(Collectors.joining("; "));
    }

    static Table coverage(PlanContent plan) {
        return new Table(
                "Coverage",
                "What each recommendation has and what is missing before a written statement can be submitted.",
                List.of(
                        "Reference",
                        "Recommendation",
                        "Status",
                        "Action",
                        "Owner",
                        "Date",
                        "Measure",
                        "Evidence",
                        "Ends after the deadline",
                        "Missing"),
                plan.coverage().items().stream()
                        .map(one -> Cells.row(
                                one.reference(),
                                one.text(),
                                one.status().name(),
                                yes(one.action()),
                                yes(one.owner()),
                                yes(one.date()),
                                yes(one.measure()),
                                yes(one.evidence()),
                                yes(one.afterTheDeadline()),
                                String.join(", ", one.missing())))
                        .toList());
    }

    static Table measures(PlanContent plan) {
        return new Table(
                "Measures",
                "What is counted, where it stands, and what that says by which rule.",
                List.of(
                        "Measure",
                        "Unit",
                        "Better is",
                        "Baseline",
                        "Baseline on",
                        "Target",
                        "Target by",
                        "Latest",
                        "Latest on",
                        "Says",
                        "Rule",
                        "Source"),
                plan.measures().stream().map(view -> row(view.state())).toList());
    }

    private static List<@Nullable Object> row(MeasureState one) {
        var latest = one.latest();
        var reading = one.reading();
        return Cells.row(
                one.title(),
                one.goal().unit(),
                one.goal().direction().name(),
                one.goal().baseline(),
                one.goal().baselineOn(),
                one.goal().target(),
                one.goal().targetBy(),
                latest == null ? null : latest.value(),
                latest == null ? null : latest.on(),
                reading == null ? null : reading.signal().name(),
                reading == null ? null : reading.rule(),
                one.source());
    }
}
