package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of a sentence that may praise while another part criticises: "although …," and what follows a "but".
 *
 * @param text in plain lower case
 * @param conceded granted before the point is made
 * @param weight what the lexicon makes of it
 */
record Clause(String text, boolean conceded, ToneLexicon.Weight weight) {

    private static final Pattern CONCEDED =
            Pattern.compile("^(?:although|while|whilst|despite|though|even though)\\b(.*?), (.*)$");
    private static final Pattern TURN = Pattern.compile("\\b(?=(?:however|but|although|though|whilst|albeit)\\b)|; ");
    private static final int FEWEST_WORDS = 3;

    /** The clauses of a text, in order. */
    static List<Clause> ofText(String text) {
        return Sentences.opening(text).stream()
                .flatMap(sentence -> of(Sentences.plain(sentence)).stream())
                .toList();
    }

    /** @param sentence in plain lower case */
    static List<Clause> of(String sentence) {
        var clauses = new ArrayList<Clause>();
        var conceded = CONCEDED.matcher(sentence);
        if (conceded.matches()) {
            clauses.addAll(turns(conceded.group(1), true));
            clauses.addAll(turns(conceded.group(2), false));
        } else {
            clauses.addAll(turns(sentence, false));
        }
        return clauses.isEmpty() ? List.of(clause(sentence, false)) : clauses;
    }

    private static Clause clause(String text, boolean conceded) {
        return new Clause(text, conceded, ToneLexicon.standard().weigh(text));
    }

    boolean turns() {
        return text.startsWith("however") || text.startsWith("but");
    }

    private static List<Clause> turns(String text, boolean conceded) {
        return TURN.splitAsStream(text)
                .map(String::strip)
                .filter(part -> Sentences.words(part) >= FEWEST_WORDS)
                .map(part -> clause(part, conceded))
                .toList();
    }
}
