package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    record Weight(double praise, double criticism) {
        double difference() {
            return praise - criticism;
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
        var word = WORD.matcher(clause);
        while (word.find()) {
            String found = word.group();
            averted = is("averting", found) ? AVERTED : averted;
            denied = is("denying", found) ? DENIED : denied;
            if (is("praise", found)) {
                praise += denied > 0 ? 0 : 1;
                criticism += denied > 0 ? 1 : 0;
            }
            if (is("criticism", found)) {
                praise += averted > 0 ? AVERTED_PRAISE : 0;
                criticism += averted > 0 ? 0 : 1;
            }
            denied--;
            averted--;
        }
        for (var pattern : patterns("criticism")) {
            criticism += pattern.matcher(clause).results().count();
        }
        return new Weight(praise, criticism);
    }

    /** @param name "minor", said of few, or "mended", known and being worked on */
    boolean matches(String name, String clause) {
        return patterns(name).stream()
                .anyMatch(pattern -> pattern.matcher(clause).find());
    }

    private List<Pattern> patterns(String name) {
        return Objects.requireNonNull(patterns.get(name), name);
    }

    private boolean is(String list, String word) {
        return words.getOrDefault(list, Set.of()).contains(word);
    }
}
