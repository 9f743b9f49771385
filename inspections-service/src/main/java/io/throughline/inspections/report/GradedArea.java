package io.throughline.inspections.report;

import io.throughline.inspections.framework.Grade;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An area's name with the grade that goes with it. Where a table is read row by row, words of the grade stand between
 * words of the name.
 */
final class GradedArea {

    private static final String GRADE_WORDS =
            "(?:\\s+(?:requires|improvement|to|be|good|inadequate|outstanding|adequate)){0,8}?\\s+";
    /** In a cell of its own "requires improvement to be good" can begin in the row above. */
    private static final String TAIL = "improvement\\b(?:\\s+to\\s+be\\s+good\\b)?|to\\s+be\\s+good\\b";

    private static final Pattern GRADE = Pattern.compile(
            "^\\s*[^\\p{L}]{0,40}(?:(?:is|are|was|were|as|(?:judged|rated|found)(?:\\s+to\\s+be)?|graded?)\\b\\W+){0,3}("
                    + Grade.PRINTED + "|" + TAIL + ")",
            Pattern.CASE_INSENSITIVE);

    private final String code;
    private final String wording;
    private final Pattern name;

    GradedArea(String code, String wording) {
        this.code = code;
        this.wording = wording;
        String words =
                Stream.of(wording.split(" ")).map(word -> Pattern.quote(word)).collect(Collectors.joining(GRADE_WORDS));
        this.name = Pattern.compile("\\b" + words + "\\b(?!\\s+and\\s+care\\s+leavers)", Pattern.CASE_INSENSITIVE);
    }

    Optional<Judgement> in(Prose prose, String where) {
        return name.matcher(where)
                .results()
                .flatMap(found -> judged(prose, where, found).stream())
                .findFirst();
    }

    private Optional<Judgement> judged(Prose prose, String where, MatchResult found) {
        String between = wordsBetween(found.group());
        String after = where.substring(found.end(), Math.min(where.length(), found.end() + 400));
        var grade = GRADE.matcher(between + (between.isEmpty() ? "" : " ") + after);
        if (!grade.find()) {
            return Optional.empty();
        }
        String label = between.isEmpty() ? prose.printed(found.start(), found.end()) : wording;
        String printed = grade.group(1).replaceAll("\\s+", " ");
        return Optional.of(new Judgement(code, grade(printed), label, printed));
    }

    private static Grade grade(String printed) {
        return Pattern.compile(TAIL, Pattern.CASE_INSENSITIVE).matcher(printed).matches()
                ? Grade.REQUIRES_IMPROVEMENT
                : Grade.of(printed);
    }

    private String wordsBetween(String match) {
        String rest = match.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        var between = new StringBuilder();
        var name = new ArrayDeque<>(List.of(wording.toLowerCase(Locale.ROOT).split(" ", -1)));
        for (String word : rest.split(" ", -1)) {
            if (word.equals(name.peek())) {
                name.poll();
            } else {
                between.append(between.isEmpty() ? "" : " ").append(word);
            }
        }
        return between.toString();
    }
}
