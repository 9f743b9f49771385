package io.throughline.findings.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds where a report speaks of inspections before it: by their day, month or year, or as "the last inspection". */
final class EarlierInspections {

    private static final String WORD = "(?:last|previous|earlier|prior|recent|most|first|second|third|fourth|fifth|full"
            + "|standard|short|subsequent|Ofsted|CQC|joint|local|area|single|safeguarding|and|looked|after|children"
            + "|unannounced|focused|monitoring|targeted|SEND|JTAI|ILACS|SIF)";
    private static final String VISIT = "(?:re-?)?(?:inspection|visit|JTAI)\\b";
    private static final String NAMED = "(?:" + WORD + "\\s+){0,6}" + VISIT;
    private static final String BETWEEN = "(?:\\s+(?:report|of|to|by|and|the|which|that|was|were|undertaken|conducted"
            + "|carried|out|held|took|place|published|services|children's|children’s|local|authority)){0,7}";
    private static final String DAY =
            "(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+)?(?<month>" + PrintedDay.MONTH + ")\\s+)?" + PrintedDay.YEAR;
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("\\b" + NAMED + BETWEEN + "\\s+(?:in|on|of|from|dated)\\s+" + DAY + "\\b"),
            Pattern.compile("\\b" + DAY + "\\s+" + NAMED),
            Pattern.compile("\\b(?:last|previous|earlier|prior|most\\s+recent)\\s+" + NAMED
                    + "(?<year>(?!))?(?<month>(?!))?(?<day>(?!))?"));

    private record Sign(ReportKind kind, Pattern words) {}

    private static final List<Sign> SIGNS = List.of(
            sign(ReportKind.MONITORING_VISIT, "monitoring"),
            sign(ReportKind.FOCUSED_VISIT, "focused"),
            sign(ReportKind.JTAI, "joint targeted|JTAI"),
            sign(ReportKind.SEND, "SEND"),
            sign(ReportKind.SIF, "single|SIF"),
            sign(ReportKind.ILACS, "ILACS"),
            sign(ReportKind.SLAC, "safeguarding and looked after"));

    private EarlierInspections() {}

    static List<EarlierInspection> in(DocumentText document, String canonical) {
        var found = new ArrayList<EarlierInspection>();
        for (var pattern : PATTERNS) {
            var matcher = pattern.matcher(canonical);
            while (matcher.find()) {
                var span = new Span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(other -> overlap(other.span(), span))) {
                    String words = matcher.group().replaceAll("\\s+", " ");
                    found.add(new EarlierInspection(
                            words, kind(words), PrintedDay.written(matcher), document.pageAt(span.start()), span));
                }
            }
        }
        found.sort(Comparator.comparingInt(one -> one.span().start()));
        return List.copyOf(found);
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static @Nullable ReportKind kind(String words) {
        return SIGNS.stream()
                .filter(sign -> sign.words().matcher(words).find())
                .map(Sign::kind)
                .findFirst()
                .orElse(null);
    }

    private static Sign sign(ReportKind kind, String words) {
        return new Sign(kind, Pattern.compile("\\b(?:" + words + ")\\b"));
    }
}
