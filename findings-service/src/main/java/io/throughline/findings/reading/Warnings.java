package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where a person should look twice, in sentences. */
final class Warnings {

    private static final Set<ReportKind> ALWAYS_ASK =
            Set.of(ReportKind.ILACS, ReportKind.SIF, ReportKind.SLAC, ReportKind.LAC, ReportKind.JTAI, ReportKind.SEND);
    private static final int LONGEST = 4000;

    private final List<String> warnings = new ArrayList<>();

    private Warnings() {}

    static List<String> of(
            List<ReadItem> items,
            List<Section> sections,
            ReportKind kind,
            Reading.Absences absences,
            Legibility legibility) {
        var warnings = new Warnings();
        warnings.ofText(legibility);
        warnings.ofWhole(items, kind, absences);
        warnings.ofNumbers(sections);
        warnings.ofEnds(items);
        return List.copyOf(warnings.warnings);
    }

    private void ofText(Legibility legibility) {
        if (legibility.hidesMuch()) {
            warnings.add("Much of the document holds no words that can be read: what was not found may well be there.");
        }
        if (!legibility.doubtful().isEmpty()) {
            warnings.add("The words behind the picture make little sense on page " + list(legibility.doubtful()) + ".");
        }
    }

    private void ofWhole(List<ReadItem> items, ReportKind kind, Reading.Absences absences) {
        if (kind == ReportKind.OTHER) {
            warnings.add(
                    "The kind of report was not recognised; it was read by the headings that most kinds have in common.");
        }
        if (items.stream().noneMatch(item -> item.kind() == ItemKind.FINDING)) {
            warnings.add("No findings were read.");
        }
        boolean asksNothing = items.stream().allMatch(item -> item.kind() == ItemKind.FINDING);
        boolean saysSo = absences.areasForImprovement() == Absence.STATED_NONE
                || absences.priorityActions() == Absence.STATED_NONE;
        if (asksNothing && !saysSo && (ALWAYS_ASK.contains(kind) || kind == ReportKind.OTHER)) {
            warnings.add("Nothing was read that the report asks for, and it does not say that there is nothing;"
                    + " reports of this kind usually ask for something.");
        }
    }

    /** Printed numbers count up: one that was passed over may have been lost, or run into its neighbour. */
    private void ofNumbers(List<Section> sections) {
        int last = 0;
        for (var section : sections) {
            for (var block : section.blocks()) {
                int number = number(block.label());
                if (last > 0 && number > last + 1) {
                    warnings.add("Paragraph " + (last + 1) + " was not found: after " + last + " comes " + number
                            + ", on page " + block.page() + ".");
                }
                last = number > 0 ? number : last;
            }
        }
    }

    private void ofEnds(List<ReadItem> items) {
        var asked =
                items.stream().filter(item -> item.kind() != ItemKind.FINDING).toList();
        var unfinished = asked.stream()
                .filter(item -> Sentence.isUnfinished(item.citation().text()))
                .toList();
        boolean othersEnd = unfinished.size() < asked.size() - unfinished.size();
        if (othersEnd) {
            unfinished.forEach(item -> warnings.add("What is asked for on page "
                    + item.citation().page() + " has no end: “" + opening(item) + " …” may have been cut off."));
        }
        items.stream()
                .filter(item -> item.citation().text().length() > LONGEST)
                .forEach(item ->
                        warnings.add("An item on page " + item.citation().page() + " is unusually long: “"
                                + opening(item) + " …” may be several that ran together."));
    }

    private static int number(@Nullable String label) {
        return label == null ? 0 : Integer.parseInt(label);
    }

    private static String opening(ReadItem item) {
        var words = item.citation().text().split(" ", -1);
        return String.join(" ", List.of(words).subList(0, Math.min(words.length, 6)));
    }

    private static String list(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
