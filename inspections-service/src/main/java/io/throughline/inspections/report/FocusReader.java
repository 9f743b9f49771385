package io.throughline.inspections.report;

import io.throughline.inspections.framework.InspectionKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a visit or a joint inspection looked at, in its own words. */
final class FocusReader {

    private static final List<Pattern> VISIT = List.of(
            Prose.phrase(
                    "inspectors (?:looked at|reviewed|evaluated|focused on|considered|examined) (?!a range|evidence|the following)([^.]{10,400})\\."),
            Prose.phrase("(?:visit|inspection) (?:focused on|looked at|considered) ([^.]{10,400})\\."));

    private static final List<Pattern> JOINT = List.of(
            Prose.phrase(
                    "multi-agency (?:identification and )?response to ((?!abuse and neglect)[^.]{5,200}?)(?: in (?:the )?(?-i:\\p{Lu})[^.\\n]{2,60})?(?:\\.|\\n(?=between\\b|this inspection))"),
            Prose.phrase("'deep dive' focus on (?:the response to )?([^.]{5,200})\\."),
            Prose.phrase(
                    "multi-agency (?:identification and )?response to ([^.]{5,200}?)(?: in (?:the )?(?-i:\\p{Lu})[^.\\n]{2,60})?(?:\\.|\\n)"));

    Optional<String> read(Prose prose, InspectionKind kind) {
        List<Pattern> phrases = kind.isVisit() ? VISIT : kind == InspectionKind.JTAI ? JOINT : List.of();
        return phrases.stream()
                .flatMap(phrase -> phrase.matcher(prose.head()).results().limit(1))
                .map(found -> prose.printed(found.start(1), found.end(1)))
                .findFirst();
    }
}
