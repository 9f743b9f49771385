package io.throughline.tracker.letters;

import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.Words;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report that lies open at a page.
 *
 * @param here what was found on this page; on the first page also what has no place in the report
 * @param unchecked how many of all findings nobody has looked at yet
 */
record ReportOpen(
        int page,
        int pages,
        @Nullable UUID chosen,
        List<PrintedLine> lines,
        List<Finding> here,
        int found,
        long unchecked) {

    static ReportOpen at(Words words, List<Finding> all, @Nullable Integer wanted, @Nullable UUID chosen) {
        int last = Math.max(1, words.pages().size());
        int page = Math.clamp(wanted != null ? wanted : pageOf(all, chosen), 1, last);
        List<Finding> here = all.stream()
                .filter(finding -> page == Objects.requireNonNullElse(finding.page(), 1))
                .toList();
        List<PrintedLine> lines = words.pages().stream()
                .filter(printed -> printed.number() == page)
                .flatMap(printed -> printed.printed().stream())
                .map(line -> PrintedLine.of(line, all))
                .toList();
        return new ReportOpen(
                page,
                last,
                chosen,
                lines,
                here,
                all.size(),
                all.stream().filter(finding -> !finding.isChecked()).count());
    }

    private static int pageOf(List<Finding> all, @Nullable UUID chosen) {
        return all.stream()
                .filter(finding -> finding.page() != null
                        && (chosen == null || finding.id().equals(chosen)))
                .map(Finding::page)
                .findFirst()
                .orElse(1);
    }

    public boolean isChosen(UUID finding) {
        return finding.equals(chosen);
    }

    public boolean isFirst() {
        return page == 1;
    }

    public boolean isLast() {
        return page == pages;
    }

    public int before() {
        return page - 1;
    }

    public int after() {
        return page + 1;
    }
}
