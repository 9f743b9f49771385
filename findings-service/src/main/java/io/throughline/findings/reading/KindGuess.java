package io.throughline.findings.reading;

import java.util.List;
import java.util.regex.Pattern;

/** What kind of report a text is, by how such reports name themselves, for texts whose kind nobody stated. */
final class KindGuess {

    private static final int OPENING = 6000;

    private record Sign(ReportKind kind, Pattern pattern) {}

    private static final List<Sign> SIGNS = List.of(
            sign(ReportKind.MONITORING_VISIT, "\\bmonitoring visit (?:to|of)\\b"),
            sign(ReportKind.FOCUSED_VISIT, "\\bfocused visit (?:to|of)\\b"),
            sign(ReportKind.JTAI, "joint targeted area inspection of"),
            sign(
                    ReportKind.SEND,
                    "area send (?:inspection|full inspection)|inspection of .{0,60}special educational needs"),
            sign(ReportKind.SLAC, "inspection of safeguarding and looked after children"),
            sign(ReportKind.LAC, "inspection of (?:looked after children|services for looked after children)"),
            sign(
                    ReportKind.SIF,
                    "children in need of help and protection, children looked after and care leavers|review of the effectiveness of the local safeguarding"),
            sign(
                    ReportKind.ILACS,
                    "inspection of .{0,70}children's (?:social care )?services|the impact of leaders on social work practice.{0,400}judg"),
            sign(
                    ReportKind.NEWS,
                    "\\bofsted (?:has |have )?(?:said|warned|found|told)\\b|, said the report|inspectors (?:said|highlighted)"));

    private KindGuess() {}

    static ReportKind of(String document) {
        String opening = Shape.plain(document.substring(0, Math.min(OPENING, document.length())));
        return SIGNS.stream()
                .filter(sign -> sign.pattern().matcher(opening).find())
                .map(Sign::kind)
                .findFirst()
                .orElse(ReportKind.OTHER);
    }

    private static Sign sign(ReportKind kind, String pattern) {
        return new Sign(kind, Pattern.compile(pattern));
    }
}
