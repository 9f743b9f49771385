package io.throughline.tracker.exchange;

import io.throughline.tracker.action.ActionState;
import io.throughline.tracker.action.ActionStatus;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.recommendation.RecommendationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From rows to what they would do. Rows with the same action are one action for all their recommendations; an action of the
 * plan with the same ID, or else the same title, is the one that is meant.
 */
final class ChangeReader {

    private final RowReader reader;
    private final LocalDate today;
    private final Map<UUID, RecommendationState> asked;
    private final PresentActions actions;

    ChangeReader(RowReader reader, PlanContent plan) {
        this.reader = reader;
        this.today = plan.on();
        this.asked = plan.recommendations().stream().collect(Collectors.toMap(RecommendationState::id, one -> one));
        this.actions = new PresentActions(plan);
    }

    List<Change> changes(List<PlanRow> rows) {
        var groups = new LinkedHashMap<String, List<PlanRow>>();
        rows.forEach(row -> groups.computeIfAbsent(
                        row.actionId() == null
                                ? RowReader.plain(row.title())
                                : row.actionId().toString(),
                        any -> new ArrayList<>())
                .add(row));
        return groups.values().stream()
                .map(this::change)
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Change change(List<PlanRow> rows) {
        PlanRow first = rows.getFirst();
        var served = new LinkedHashSet<UUID>();
        for (PlanRow row : rows) {
            served.addAll(row.recommendations());
            checkAgrees(first, row);
        }
        ActionState present = actions.meant(first);
        String owner = owner(first, served, present);
        LocalDate due = due(first, present);
        if (owner == null || due == null || !mayBe(first, present)) {
            return null;
        }
        if (present == null) {
            if (due.isBefore(today)) {
                reader.problem(first.number(), Column.DUE_DATE, "in-the-past", due + " is over; choose a later day.");
            }
            return new Change(first.number(), Change.What.PLAN, first.title(), List.copyOf(served), owner, due, null);
        }
        served.addAll(present.recommendations());
        boolean same = owner.equals(present.owner())
                && due.equals(present.dueDate())
                && served.size() == present.recommendations().size();
        if (!same) {
            checkChangeable(first, due, present);
        }
        return new Change(
                first.number(),
                same ? Change.What.NOTHING : Change.What.CHANGE,
                present.title(),
                List.copyOf(served),
                owner,
                due,
                present);
    }

    private void checkAgrees(PlanRow first, PlanRow row) {
        if (!Objects.equals(first.owner(), row.owner())) {
            reader.problem(
                    row.number(),
                    Column.OWNER,
                    "differs",
                    "row " + first.number() + " names another owner of the same action.");
        }
        if (!Objects.equals(first.dueDate(), row.dueDate())) {
            reader.problem(
                    row.number(),
                    Column.DUE_DATE,
                    "differs",
                    "row " + first.number() + " names another day for the same action.");
        }
    }

    private boolean mayBe(PlanRow row, @Nullable ActionState present) {
        if (row.actionId() != null && present == null) {
            reader.problem(
                    row.number(),
                    Column.ACTION_ID,
                    "unknown",
                    "the plan has no such action; leave it empty to plan one.");
            return false;
        }
        if (present != null && !RowReader.plain(present.title()).equals(RowReader.plain(row.title()))) {
            reader.problem(
                    row.number(),
                    Column.ACTION,
                    "renamed",
                    "an action keeps its title; leave the ID empty to plan another one.");
            return false;
        }
        return true;
    }

    private void checkChangeable(PlanRow row, LocalDate due, ActionState present) {
        if (present.status() == ActionStatus.COMPLETED || present.status() == ActionStatus.CANCELLED) {
            reader.problem(
                    row.number(), Column.ACTION, "over", "the action is " + present.status() + " and stays as it is.");
        } else if (!due.equals(present.dueDate()) && due.isBefore(today)) {
            reader.problem(row.number(), Column.DUE_DATE, "in-the-past", due + " is over; choose a later day.");
        }
    }

    private @Nullable String owner(PlanRow row, SequencedSet<UUID> served, @Nullable ActionState present) {
        if (row.owner() != null) {
            return row.owner();
        }
        if (present != null) {
            return present.owner();
        }
        String owner = served.isEmpty()
                ? null
                : Objects.requireNonNull(asked.get(served.getFirst())).owner();
        if (owner == null) {
            reader.problem(
                    row.number(),
                    Column.OWNER,
                    "missing",
                    "nobody would do it: neither the row nor the recommendation names an owner.");
        }
        return owner;
    }

    private @Nullable LocalDate due(PlanRow row, @Nullable ActionState present) {
        LocalDate due = row.dueDate() == null && present != null ? present.dueDate() : row.dueDate();
        if (due == null) {
            reader.problem(row.number(), Column.DUE_DATE, "missing", "say by when it is done.");
        }
        return due;
    }
}
