package io.throughline.findings.verdict;

import io.throughline.findings.reading.DocumentText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the sentences of a report that say what became of something earlier. */
final class VerdictReader {

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?][”’\"]?(?=\\s+[\\p{Lu}\\d“‘•◼\uF0B7]|\\s*$)|\\n\\s*\\n");

    private VerdictReader() {}

    /**
     * @param text the sentence, lines joined
     * @param before the sentence before it, which a "this has improved" leans on
     * @param start in the document's canonical text
     */
    record Sentence(String text, String before, Outcome outcome, int page, int start, int end) {}

    static List<Sentence> in(DocumentText document) {
        String canonical = document.canonical();
        var found = new ArrayList<Sentence>();
        String before = "";
        int from = 0;
        var ends = SENTENCE_END.matcher(canonical);
        while (ends.find()) {
            int start = skipBlank(canonical, from, ends.end());
            String text = canonical
                    .substring(start, ends.end())
                    .replaceAll("\\s+", " ")
                    .strip();
            if (!text.isEmpty()) {
                String lead = before;
                int end = ends.end();
                Cues.standard()
                        .of(text)
                        .ifPresent(outcome ->
                                found.add(new Sentence(text, lead, outcome, page(document, start), start, end)));
                before = text;
            }
            from = ends.end();
        }
        return found;
    }

    private static int skipBlank(String text, int from, int to) {
        int at = from;
        while (at < to
                && !Character.isLetterOrDigit(text.charAt(at))
                && text.charAt(at) != '‘'
                && text.charAt(at) != '“') {
            at++;
        }
        return at;
    }

    static int page(DocumentText document, int at) {
        return document.pages().stream()
                .filter(page -> page.lines().stream().anyMatch(line -> line.start() <= at && at <= line.end()))
                .mapToInt(DocumentText.Page::number)
                .findFirst()
                .orElse(1);
    }
}
