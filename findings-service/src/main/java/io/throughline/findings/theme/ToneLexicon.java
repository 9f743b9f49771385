package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of praise and criticism ({@code tone.lexicon}), and how much of each a clause holds. */
final class ToneLexicon {

    private static final int DENIED = 5;
    private static final int AVERTED = 4;
    private static final double AVERTED_PRAISE = 0.3;
    private static final Pattern WORD = Pattern.compile("[a-z]+(?:[-'][a-z]+)*");
    private static final ToneLexicon LEXICON = new ToneLexicon(Resources.lines("tone.lexicon"));

    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, List<Pattern>> patterns = new HashMap<>();

    /**
     * @param signs the patterns that were met, by name
     */
    record Weight(double praise, double criticism, List<String> signs) {
        double lean() {
            return Math.tanh((praise - criticism) / 2);
        }
    }

    private ToneLexicon(List<String> lines) {
        Set<String> list = new HashSet<>();
        for (var line : lines) {
            if (line.startsWith("match ")) {
                String name = line.substring(6, line.indexOf('|')).strip();
                patterns.computeIfAbsent(name, key -> new ArrayList<>())
                        .add(Pattern.compile(
                                "\\b(?:" + line.substring(line.indexOf('|') + 1).strip() + ")"));
            } else if (line.endsWith(":")) {
                list = words.computeIfAbsent(line.replace(":", ""), key -> new HashSet<>());
            } else {
                list.addAll(List.of(line.strip().split(" ", -1)));
            }
        }
    }

    static ToneLexicon standard() {
        return LEXICON;
    }

    Weight weigh(String clause) {
        double praise = 0;
        double criticism = 0;
        int denied = 0;
        int averted = 0;
        var signs = new ArrayList<String>();
        for (String word : words(clause)) {
            averted = is("averting", word) ? AVERTED : averted;
            denied = denies(word) ? DENIED : denied;
            if (is("praise", word)) {
                praise += denied > 0 ? 0 : 1;
                criticism += denied > 0 ? 1 : 0;
            }
            if (is("criticism", word)) {
                praise += averted > 0 ? AVERTED_PRAISE : 0;
                criticism += averted > 0 ? 0 : 1;
            }
            denied--;
            averted--;
        }
        for (var entry : patterns.entrySet()) {
            for (int i = 0; i < entry.getValue().size(); i++) {
                long times = entry.getValue().get(i).matcher(clause).results().count();
                criticism += entry.getKey().equals("criticism") ? times : 0;
                if (times > 0) {
                    signs.add(entry.getKey() + " " + i);
                }
            }
        }
        return new Weight(praise, criticism, signs);
    }

    List<String> words(String clause) {
        return WORD.matcher(clause).results().map(MatchResult::group).toList();
    }

    boolean denies(String word) {
        return is("denying", word);
    }

    private boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }
}
