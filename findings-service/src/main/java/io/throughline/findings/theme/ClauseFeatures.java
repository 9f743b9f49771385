package io.throughline.findings.theme;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a clause looks like in numbers: its words and their neighbours, what the lexicon knows of them, where it stands. */
final class ClauseFeatures {

    private static final double KNOWN = 0.3;
    private static final double HEADING = 0.2;
    private static final int DENIED = 4;

    private final ToneLexicon lexicon = ToneLexicon.standard();
    private final Map<String, Double> features = new HashMap<>();

    private ClauseFeatures() {}

    /** @param heading that the text stands under */
    static Map<String, Double> of(List<Clause> clauses, int at, String heading) {
        var features = new ClauseFeatures();
        features.wordsOf(clauses.get(at));
        features.signsOf(clauses.get(at));
        features.placeOf(clauses, at);
        features.headingOf(heading);
        return features.features;
    }

    private void wordsOf(Clause clause) {
        var words = lexicon.words(clause.text());
        Set<String> grams = new HashSet<>();
        int denied = 0;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            grams.add(word);
            if (denied-- > 0) {
                grams.add("not~" + word);
            }
            if (lexicon.denies(word)) {
                denied = DENIED;
            }
            if (i + 1 < words.size()) {
                String pair = word + ' ' + words.get(i + 1);
                grams.add(pair);
                if (i + 2 < words.size()) {
                    grams.add(pair + ' ' + words.get(i + 2));
                }
            }
        }
        double share = 1 / Math.sqrt(Math.max(1, grams.size()));
        grams.forEach(gram -> features.put(gram, share));
    }

    private void signsOf(Clause clause) {
        var weight = clause.weight();
        for (var sign : weight.signs()) {
            note(sign, 1);
        }
        note("praise", Math.log1p(weight.praise()));
        note("criticism", Math.log1p(weight.criticism()));
        note("lean", weight.lean());
        if (weight.praise() == 0) {
            note("no praise", 1);
        }
        if (weight.criticism() == 0) {
            note("no criticism", 1);
        }
    }

    private void placeOf(List<Clause> clauses, int at) {
        var clause = clauses.get(at);
        if (clause.conceded()) {
            note("conceded", 1);
        }
        if (clause.turns()) {
            note("turns", 1);
        }
        if (at == 0) {
            note("first", 1);
        } else {
            note("above", clauses.get(at - 1).weight().lean());
        }
        if (at == clauses.size() - 1) {
            note("last", 1);
        } else if (clauses.get(at + 1).turns()) {
            note("turned from", 1);
        }
        if (clause.text().chars().anyMatch(Character::isDigit)) {
            note("figures", 1);
        }
    }

    private void headingOf(String heading) {
        for (var word : lexicon.words(Sentences.plain(heading))) {
            features.put("under~" + word, HEADING);
        }
    }

    private void note(String sign, double value) {
        features.put("@" + sign, value * KNOWN);
    }
}
