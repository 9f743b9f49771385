package io.throughline.inspections.report;

import io.throughline.inspections.framework.InspectionKind;
import io.throughline.inspections.reference.ReferenceFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the kind of a report by the title that stands first in it, and the press by its voice. */
final class KindReader {

    private record Rule(InspectionKind kind, Pattern title) {}

    private static final List<Rule> RULES = ReferenceFile.rows(KindReader.class, "titles.csv").stream()
            .map(row -> new Rule(InspectionKind.valueOf(row.getField("kind")), Prose.phrase(row.getField("title"))))
            .toList();

    /** A title without a line of its own has to come early, or it is only spoken of. */
    private static final int EARLY = 1_500;

    Title read(Prose prose) {
        var title = titled(prose.head());
        return isPress(prose, title.isPresent())
                ? new Title(InspectionKind.NEWS, 0, 0, true)
                : title.orElse(Title.NONE);
    }

    private static Optional<Title> titled(String head) {
        return earliest(
                        rule -> Pattern.compile(
                                "(?m)^[^\\p{L}\\n]{0,6}(" + rule.title().pattern() + ")",
                                rule.title().flags()),
                        head)
                .or(() -> earliest(Rule::title, head.substring(0, Math.min(EARLY, head.length())))
                        .map(Title::doubtful));
    }

    private static Optional<Title> earliest(Function<Rule, Pattern> pattern, String text) {
        return RULES.stream()
                .flatMap(rule -> {
                    var found = pattern.apply(rule).matcher(text);
                    return found.find()
                            ? Stream.of(new Title(rule.kind(), found.start(), found.end(), true))
                            : Stream.<Title>empty();
                })
                .min(Comparator.comparingInt(Title::start));
    }

    private static boolean isPress(Prose prose, boolean titled) {
        if (Voices.OWN.stream().anyMatch(voice -> voice.matcher(prose.text()).find())) {
            return false;
        }
        long said = Voices.PRESS.stream()
                .mapToLong(voice -> voice.matcher(prose.text()).results().count())
                .sum();
        return said >= (titled ? 2 : 1);
    }

    private static final class Voices {
        static final List<Pattern> PRESS = of("press");
        static final List<Pattern> OWN = of("own");

        private static List<Pattern> of(String voice) {
            return ReferenceFile.rows(KindReader.class, "voices.csv").stream()
                    .filter(row -> row.getField("voice").equals(voice))
                    .map(row -> Prose.phrase(row.getField("words")))
                    .toList();
        }
    }
}
