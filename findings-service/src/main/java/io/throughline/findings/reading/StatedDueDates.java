package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds by when a report wants a written statement, a response or a plan. */
final class StatedDueDates {

    private static final Pattern DUE = Pattern.compile(
            "\\b(?:written\\s+statement|statement\\s+of\\s+(?:proposed\\s+)?action|response|action\\s+plan|strategic\\s+plan)\\b"
                    + "[\\s\\S]{0,300}?(?:\\bby\\s+(?:\\w+day,?\\s+)?(?:the\\s+)?"
                    + PrintedDay.DAY_AND_MONTH + ",?\\s+" + PrintedDay.YEAR
                    + "|\\bwithin\\s+\\d{1,3}\\s+(?:working\\s+)?(?:days|weeks|months)\\b)");

    private StatedDueDates() {}

    static List<StatedDueDate> in(DocumentText document, String canonical) {
        var dates = new ArrayList<StatedDueDate>();
        var found = DUE.matcher(canonical);
        while (found.find()) {
            dates.add(new StatedDueDate(
                    found.group().replaceAll("\\s+", " "),
                    PrintedDay.of(found).orElse(null),
                    document.pageAt(found.start()),
                    new Span(found.start(), found.end())));
        }
        return List.copyOf(dates);
    }
}
