package io.throughline.tracker.exchange;

import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.plan.PlanProgress;
import io.throughline.tracker.sheet.Book;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents that a plan can be read as. */
enum PlanDocument {
    PLAN("Action plan") {
        @Override
        Book book(PlanContent plan, PlanProgress progress) {
            return new Book(title(plan), notes(plan), List.of(PlanTables.actions(plan), PlanTables.measures(plan)));
        }
    },
    COVERAGE("Coverage") {
        @Override
        Book book(PlanContent plan, PlanProgress progress) {
            return new Book(title(plan), notes(plan), List.of(PlanTables.coverage(plan)));
        }
    },
    PROGRESS("Progress") {
        @Override
        Book book(PlanContent plan, PlanProgress progress) {
            return new Book(
                    title(plan),
                    notes(plan),
                    List.of(
                            ProgressTables.statuses(progress),
                            ProgressTables.statements(progress),
                            ProgressTables.values(progress)));
        }
    },
    BOARD_REPORT("Board report") {
        @Override
        Book book(PlanContent plan, PlanProgress progress) {
            return new Book(
                    title(plan),
                    notes(plan),
                    List.of(
                            BoardTables.figures(plan, progress),
                            BoardTables.late(plan),
                            PlanTables.coverage(plan),
                            PlanTables.measures(plan),
                            ProgressTables.statuses(progress)));
        }
    };

    private final String title;

    PlanDocument(String title) {
        this.title = title;
    }

    abstract Book book(PlanContent plan, PlanProgress progress);

    String title(PlanContent plan) {
        return title + ": " + plan.plan().title();
    }

    private static List<String> notes(PlanContent plan) {
        return List.of(
                "Of " + plan.plan().authority().name() + ", as it stood on " + plan.on() + ".",
                "People are named by their subject at the identity provider.",
                "Days are written year, month, day. An empty cell means that nothing is recorded.");
    }

    static Optional<PlanDocument> named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.fileName().equals(name))
                .findFirst();
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
