package io.throughline.inspections.report;

import io.throughline.inspections.framework.Grade;
import io.throughline.inspections.framework.JudgementArea;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table of judgements whose columns were torn apart: all names of areas, and after them as many grades. Only then are
 * grades matched to names by their order, and a person is asked to look.
 */
final class TornTable {

    private static final Pattern NOTHING_BETWEEN = Pattern.compile("[\\s\\d.|:*-]*");
    private static final Pattern GRADE = Pattern.compile(
            "[\\s\\d.|:*-]*(?:judgement|grade)?[\\s|:*-]*(" + Grade.PRINTED + ")", Pattern.CASE_INSENSITIVE);
    private static final int FEWEST = 2;

    private final Map<String, String> codeByWording;
    private final Pattern anyArea;

    TornTable(List<JudgementArea> areas) {
        codeByWording = areas.stream()
                .collect(Collectors.toMap(area -> key(area.wording()), JudgementArea::code, (first, second) -> first));
        anyArea = Prose.phrase(areas.stream()
                .map(JudgementArea::wording)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(wording -> Pattern.quote(wording).replace(" ", "\\E \\Q"))
                .collect(Collectors.joining("|")));
    }

    List<Judgement> in(Prose prose, String where) {
        var row = new ArrayList<MatchResult>();
        for (MatchResult area : anyArea.matcher(where).results().toList()) {
            if (!row.isEmpty() && !isNothing(where.substring(row.getLast().end(), area.start()))) {
                row.clear();
            }
            row.add(area);
            var grades = row.size() < FEWEST ? List.<String>of() : gradesAfter(where, area.end());
            if (grades.size() == row.size()) {
                return paired(prose, row, grades);
            }
        }
        return List.of();
    }

    private List<Judgement> paired(Prose prose, List<MatchResult> areas, List<String> grades) {
        var judgements = new ArrayList<Judgement>();
        for (int i = 0; i < areas.size(); i++) {
            var area = areas.get(i);
            judgements.add(new Judgement(
                    codeByWording.getOrDefault(key(area.group()), "OTHER"),
                    Grade.of(grades.get(i)),
                    prose.printed(area.start(), area.end()),
                    grades.get(i)));
        }
        return judgements;
    }

    private static List<String> gradesAfter(String where, int from) {
        var grades = new ArrayList<String>();
        var grade = GRADE.matcher(where).region(from, where.length());
        while (grade.lookingAt()) {
            grades.add(grade.group(1).replaceAll("\\s+", " "));
            grade.region(grade.end(), where.length());
        }
        return grades;
    }

    private static boolean isNothing(String between) {
        return NOTHING_BETWEEN.matcher(between).matches();
    }

    private static String key(String wording) {
        return wording.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
