package io.throughline.inspections.report;

import io.throughline.inspections.framework.Grade;
import io.throughline.inspections.framework.JudgementArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The table at the end of older reports, "Record of main findings": services, their areas, and a grade for each. */
final class FindingsRecord {

    private static final Pattern TITLE =
            Pattern.compile("(?mi)^[^\\w\\n]{0,12}record of main findings[^\\w\\n]{0,12}$");
    private static final Pattern ROW = Pattern.compile(
            "(.*?)\\s*(?:grade \\d\\s*\\(?)?\\b(" + Grade.PRINTED + ")\\)?\\W*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAFEGUARDING = Pattern.compile("(?i)safeguarding services");
    private static final Pattern LOOKED_AFTER = Pattern.compile("(?i)services for looked after children");

    /** Headings inside the table; they are no beginning of the next area's name. */
    private static final Pattern HEADING = Pattern.compile(
            "(?i)safeguarding outcomes for children and young people|how good are outcomes .*|.*\\?|judgements?( grade)?|local authority arrangements .*|\\d+|.*: inspection of .*|inspection of .*|.* inspection report.*");

    private static final int LONGEST_LABEL = 120;

    private final List<JudgementArea> known;
    private final boolean twoServices;

    /** @param known areas that are the same in every report of the kind */
    FindingsRecord(List<JudgementArea> known, boolean twoServices) {
        this.known = known;
        this.twoServices = twoServices;
    }

    List<Judgement> read(Prose prose) {
        var title = TITLE.matcher(prose.text());
        int start = -1;
        while (title.find()) {
            start = title.end();
        }
        return start < 0 ? List.of() : rows(prose.printedLines(start));
    }

    private List<Judgement> rows(List<String> lines) {
        var judgements = new ArrayList<Judgement>();
        String service = "";
        String label = "";
        for (String line : lines) {
            var row = ROW.matcher(line);
            if (SAFEGUARDING.matcher(line).matches()
                    || LOOKED_AFTER.matcher(line).matches()) {
                service = !twoServices ? "" : SAFEGUARDING.matcher(line).matches() ? "safeguarding:" : "looked-after:";
            } else if (row.matches()) {
                judgements.add(judgement(service, (label + " " + row.group(1)).strip(), row.group(2)));
                label = "";
            } else if (HEADING.matcher(line).matches() || line.isEmpty()) {
                label = "";
            } else if (label.isEmpty() && !judgements.isEmpty() && Character.isLowerCase(line.charAt(0))) {
                var first = judgements.removeLast();
                judgements.add(judgement(service, first.label() + " " + line, first.printedGrade()));
            } else {
                label = (label + " " + line).strip();
            }
        }
        return judgements.stream()
                .filter(judgement ->
                        !judgement.label().isEmpty() && judgement.label().length() < LONGEST_LABEL)
                .toList();
    }

    private Judgement judgement(String service, String label, String grade) {
        String slug =
                label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String area = known.stream()
                .filter(one -> one.wording().equalsIgnoreCase(label))
                .map(JudgementArea::code)
                .findFirst()
                .orElse("OTHER:" + service + slug);
        return new Judgement(area, Grade.of(grade), label, grade);
    }
}
