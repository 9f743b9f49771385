package io.throughline.tracker.exchange;

import io.throughline.chassis.upload.Sha256;
import io.throughline.tracker.action.ActionImports;
import io.throughline.tracker.action.PlanAction;
import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.plan.PlanQueries;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.sheet.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Does all that a file says, or nothing. */
@ApplicationScoped
@Transactional
class ImportCommands {

    private final PlanQueries plans;
    private final ActionImports actions;
    private final Acts acts;

    ImportCommands(PlanQueries plans, ActionImports actions, Acts acts) {
        this.plans = plans;
        this.actions = actions;
        this.acts = acts;
    }

    ImportReport take(UUID planId, Grid grid, byte[] file, Mapping mapping, boolean dryRun) {
        // Two who import the same file at once: the second waits, and finds nothing to do.
        PlanContent plan = dryRun ? plans.content(planId) : plans.contentForChange(planId);
        Map<Column, String> columns = mapping.over(grid.headings());
        var reader = new RowReader(grid, columns, mapping, plan);
        List<PlanRow> rows = reader.read();
        List<Change> changes = new ChangeReader(reader, plan).changes(rows);
        if (!dryRun && !reader.problems().isEmpty()) {
            throw ExchangeProblem.rows(reader.problems());
        }
        String sha256 = Sha256.of(file);
        if (!dryRun) {
            apply(changes, acts.now("Imported from a spreadsheet (SHA-256 " + sha256 + ")."));
        }
        return ImportReport.of(dryRun, sha256, columns, grid.headings(), changes, reader.problems(), rows.size());
    }

    private void apply(List<Change> changes, Act act) {
        List<UUID> served = changes.stream()
                .filter(change -> change.what() != Change.What.NOTHING)
                .flatMap(change -> change.recommendations().stream()
                        .filter(one -> change.present() == null
                                || !change.present().recommendations().contains(one)))
                .distinct()
                .toList();
        var states = actions.planned(served, act);
        for (Change change : changes) {
            switch (change.what()) {
                case PLAN ->
                    actions.plan(
                            change.recommendations().stream()
                                    .map(one -> Objects.requireNonNull(states.get(one)))
                                    .toList(),
                            new PlanAction(change.title(), change.owner(), change.dueDate(), null, null),
                            change.owner(),
                            act);
                case CHANGE ->
                    actions.change(
                            Objects.requireNonNull(change.present()).id(),
                            Set.copyOf(change.recommendations()),
                            change.owner(),
                            change.dueDate(),
                            act);
                case NOTHING -> {}
            }
        }
    }
}
