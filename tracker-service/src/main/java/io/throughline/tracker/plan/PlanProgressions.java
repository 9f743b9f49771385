package io.throughline.tracker.plan;

import io.throughline.tracker.history.HistoryQueries;
import io.throughline.tracker.history.HistoryView;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads from the history what happened to a plan in a time. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PlanProgressions {

    private final HistoryQueries history;

    PlanProgressions(HistoryQueries history) {
        this.history = history;
    }

    PlanProgress between(PlanContent plan, Instant from, Instant to) {
        List<UUID> ids =
                plan.recommendations().stream().map(RecommendationState::id).toList();
        Map<UUID, List<HistoryView>> lines =
                history.until(ids, to).stream().collect(Collectors.groupingBy(HistoryView::recommendationId));
        List<PlanProgress.Item> items = plan.recommendations().stream()
                .map(one -> item(plan, one, lines.getOrDefault(one.id(), List.of()), from, to))
                .toList();
        return new PlanProgress(plan.plan().id(), from, to, totals(items), items);
    }

    private static PlanProgress.Item item(
            PlanContent plan, RecommendationState one, List<HistoryView> lines, Instant from, Instant to) {
        List<HistoryView> before =
                lines.stream().filter(line -> line.at().isBefore(from)).toList();
        return new PlanProgress.Item(
                one.id(),
                one.reference(),
                one.text(),
                status(before),
                status(lines),
                statements(plan, one, from, to),
                values(plan, one, from, to),
                lines.stream().filter(line -> !line.at().isBefore(from)).toList());
    }

    private static @Nullable String status(List<HistoryView> lines) {
        return lines.stream()
                .filter(line -> line.subject().equals(line.recommendationId()))
                .map(HistoryView::after)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<PlanProgress.Said> statements(
            PlanContent plan, RecommendationState one, Instant from, Instant to) {
        return plan.actions().stream()
                .filter(action -> action.state().recommendations().contains(one.id()))
                .flatMap(action -> action.progress().stream()
                        .filter(said -> isWithin(said.at(), from, to))
                        .map(said -> new PlanProgress.Said(
                                action.state().id(), action.state().title(), said.on(), said.statement())))
                .toList();
    }

    private static List<PlanProgress.Counted> values(
            PlanContent plan, RecommendationState one, Instant from, Instant to) {
        return plan.measures().stream()
                .filter(measure -> measure.state().recommendations().contains(one.id()))
                .flatMap(measure -> measure.series().stream()
                        .filter(value -> isWithin(value.at(), from, to))
                        .map(value -> new PlanProgress.Counted(
                                measure.state().id(),
                                measure.state().title(),
                                measure.state().goal().unit(),
                                value)))
                .toList();
    }

    private static boolean isWithin(Instant at, Instant from, Instant to) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    private static PlanProgress.Totals totals(List<PlanProgress.Item> items) {
        return new PlanProgress.Totals(
                count(items, "recommendation-claimed"),
                count(items, "recommendation-verified"),
                count(items, "recommendation-closed"),
                count(items, "recommendation-reopened"),
                count(items, "action-planned"),
                count(items, "action-completed"));
    }

    /** An action that serves several recommendations is told in the history of each, and counts once. */
    private static long count(List<PlanProgress.Item> items, String what) {
        return items.stream()
                .flatMap(item -> item.happened().stream())
                .filter(line -> line.what().equals(what))
                .map(line -> List.of(line.subject(), line.at()))
                .distinct()
                .count();
    }
}
