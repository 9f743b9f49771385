package io.throughline.tracker.exchange;

import io.throughline.tracker.plan.PlanProgress;
import io.throughline.tracker.sheet.Table;
import java.time.LocalDate;
import java.util.List;

final class ProgressTables {

    private ProgressTables() {}

    static Table statuses(PlanProgress progress) {
        return new Table(
                "Progress",
                "What each recommendation was and is, and how much happened, " + period(progress) + ".",
                List.of("Reference", "Recommendation", "Status before", "Status after", "Events"),
                progress.items().stream()
                        .map(one -> Cells.row(
                                one.reference(),
                                one.text(),
                                one.statusBefore(),
                                one.statusAfter(),
                                one.happened().size()))
                        .toList());
    }

    static Table statements(PlanProgress progress) {
        return new Table(
                "Statements",
                "What owners have reported, " + period(progress) + ".",
                List.of("Reference", "Action", "On", "Statement"),
                progress.items().stream()
                        .flatMap(one -> one.statements().stream()
                                .map(said -> Cells.row(one.reference(), said.action(), said.on(), said.statement())))
                        .toList());
    }

    static Table values(PlanProgress progress) {
        return new Table(
                "Values",
                "What was counted, " + period(progress) + ".",
                List.of("Reference", "Measure", "Unit", "On", "Value"),
                progress.items().stream()
                        .flatMap(one -> one.values().stream()
                                .map(counted -> Cells.row(
                                        one.reference(),
                                        counted.measure(),
                                        counted.unit(),
                                        counted.value().on(),
                                        counted.value().value())))
                        .toList());
    }

    static String period(PlanProgress progress) {
        LocalDate last = Days.of(progress.to()).minusDays(1);
        return "from " + Days.of(progress.from()) + " to " + last;
    }
}
