package io.throughline.tracker.exchange;

import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.sheet.Book;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents that a plan can be read as. */
enum PlanDocument {
    PLAN("Action plan") {
        @Override
        Book book(Briefing of) {
            return new Book(
                    title(of.plan()),
                    notes(of.plan()),
                    List.of(PlanTables.actions(of.plan()), PlanTables.measures(of.plan())));
        }
    },
    COVERAGE("Coverage") {
        @Override
        Book book(Briefing of) {
            return new Book(title(of.plan()), notes(of.plan()), List.of(PlanTables.coverage(of.plan())));
        }
    },
    PROGRESS("Progress") {
        @Override
        Book book(Briefing of) {
            return new Book(
                    title(of.plan()),
                    notes(of.plan()),
                    List.of(
                            ProgressTables.statuses(of.progress()),
                            ProgressTables.statements(of.progress()),
                            ProgressTables.values(of.progress())));
        }
    },
    BOARD_REPORT("Board report") {
        @Override
        Book book(Briefing of) {
            return new Book(
                    title(of.plan()),
                    notes(of.plan()),
                    List.of(
                            BoardTables.figures(of),
                            BoardTables.colours(of.cards()),
                            BoardTables.deadlines(of.owed()),
                            BoardTables.pace(of.pace()),
                            BoardTables.late(of.plan()),
                            PlanTables.coverage(of.plan()),
                            PlanTables.measures(of.plan()),
                            ProgressTables.statuses(of.progress())));
        }
    };

    private final String title;

    PlanDocument(String title) {
        this.title = title;
    }

    abstract Book book(Briefing of);

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
