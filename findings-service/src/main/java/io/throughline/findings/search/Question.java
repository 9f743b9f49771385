package io.throughline.findings.search;

import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.likeness.Gist;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; null asks nothing.
 *
 * @param words as written
 * @param authorities DfE codes, any of which
 * @param from first day on which the inspection may have begun
 */
record Question(
        String words,
        By by,
        @Nullable String theme,
        @Nullable String polarity,
        @Nullable String kind,
        @Nullable String area,
        @Nullable List<String> authorities,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int offset,
        int limit) {

    private static final int MEANT = 3;

    enum By {
        WORDS,
        MEANING,
        BOTH
    }

    /** What the words are about. */
    List<String> concerns() {
        return by == By.WORDS
                ? List.of()
                : Gist.of(words, List.of()).concerns().stream().limit(MEANT).toList();
    }

    boolean byWords() {
        return by != By.MEANING || concerns().isEmpty();
    }

    /** All concerns at once, in the words of the index; none where there are none. */
    @Nullable
    String meaning() {
        return concerns().isEmpty()
                ? null
                : concerns().stream()
                        .map(concern -> "'" + CorpusQueries.lexeme(concern) + "'")
                        .collect(Collectors.joining(" & "));
    }
}
