package io.throughline.inspections.report;

import io.throughline.inspections.reference.ReferenceFile;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads when inspectors were there, and when the report was published if it says so. */
final class DatesReader {

    private static final List<Pattern> LABELS = phrases("yes");
    private static final List<Pattern> TOLD = phrases("no");

    private static final List<Pattern> PUBLISHED = List.of(
            Prose.phrase("published(?: on)?\\s*:?\\s*" + DateWords.FULL_DATE),
            Prose.phrase("(?:publication date|date of publication)\\s*:?\\s*" + DateWords.FULL_DATE));

    private static final Pattern LETTER_DATE =
            Pattern.compile("(?mi)^[^\\w\\n]{0,12}(?:date:?\\s*)?" + DateWords.FULL_DATE + "\\W*$");

    /** A labelled row of the cover counts before any sentence, and of sentences the first: later ones tell history. */
    Optional<Period> inspected(Prose prose, @Nullable LocalDate published) {
        return earliest(LABELS, prose.head(), published).or(() -> earliest(TOLD, prose.head(), published));
    }

    private static Optional<Period> earliest(List<Pattern> phrases, String head, @Nullable LocalDate published) {
        return phrases.stream()
                .flatMap(phrase -> phrase.matcher(head).results())
                .sorted(Comparator.comparingInt(found -> found.start(1)))
                .flatMap(found -> DateWords.period(found.group(1), published).stream())
                .filter(period -> published == null || !period.end().isAfter(published))
                .findFirst();
    }

    Optional<LocalDate> published(Prose prose) {
        String head = prose.head();
        return PUBLISHED.stream()
                .flatMap(phrase -> phrase.matcher(head).results())
                .flatMap(found -> DateWords.date(found.group(1)).stream())
                .findFirst()
                .or(() -> letterDate(head));
    }

    /** A letter bears its date above the salutation. */
    private static Optional<LocalDate> letterDate(String head) {
        var dear = Prose.SALUTATION.matcher(head);
        if (!dear.find()) {
            return Optional.empty();
        }
        return LETTER_DATE
                .matcher(head.substring(0, dear.start()))
                .results()
                .flatMap(found -> DateWords.date(found.group(1)).stream())
                .findFirst();
    }

    private static List<Pattern> phrases(String labelled) {
        return ReferenceFile.rows(DatesReader.class, "date-phrases.csv").stream()
                .filter(row -> row.getField("labelled").equals(labelled))
                .map(row -> Prose.phrase(row.getField("phrase") + DateWords.DAYS))
                .toList();
    }
}
