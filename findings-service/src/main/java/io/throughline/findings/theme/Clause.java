package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of a sentence that may praise while the other part criticises: "although …," and what follows a "but". */
record Clause(String text) {

    private static final Pattern CONCEDED =
            Pattern.compile("^(?:although|while|whilst|despite|though|even though)\\b(.*?), (.*)$");
    private static final Pattern TURN =
            Pattern.compile("\\b(?:however|but|although|though|whilst|yet to|albeit)\\b|; ");
    private static final int FEWEST_WORDS = 4;

    /** @param sentence in plain lower case */
    static List<Clause> of(String sentence) {
        var conceded = CONCEDED.matcher(sentence);
        if (conceded.matches()) {
            var clauses = new ArrayList<Clause>();
            clauses.add(new Clause(conceded.group(1)));
            clauses.addAll(of(conceded.group(2)));
            return clauses;
        }
        var turn = TURN.matcher(sentence);
        if (turn.find() && words(sentence.substring(0, turn.start())) >= FEWEST_WORDS) {
            return List.of(
                    new Clause(sentence.substring(0, turn.start())), new Clause(sentence.substring(turn.start())));
        }
        return List.of(new Clause(sentence));
    }

    private static long words(String text) {
        return text.chars().filter(letter -> letter == ' ').count();
    }
}
