package io.throughline.findings.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The phrases that name or suggest a theme ({@code themes.lexicon}), found by their first word. */
final class ThemeLexicon {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");
    private static final double[] WEIGHTS = {0, 0.367, 1.175, 2.0};
    private static final double PER_WORD = 0.231;
    private static final ThemeLexicon LEXICON = new ThemeLexicon(Resources.lines("themes.lexicon"));

    private final Map<String, List<Phrase>> phrases = new HashMap<>();

    /** @param theme none for words that say nothing */
    record Phrase(@Nullable Theme theme, List<String> words, double weight) {}

    private ThemeLexicon(List<String> lines) {
        Theme theme = null;
        double factor = 1;
        for (var line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0) {
                int star = line.indexOf('*');
                factor = star < 0
                        ? 1
                        : Double.parseDouble(line.substring(star + 1).strip());
                String code = star < 0 ? line.strip() : line.substring(0, star).strip();
                theme = code.equals("-") ? null : Theme.of(code);
            } else {
                double weight = WEIGHTS[Integer.parseInt(line.substring(0, colon))] * factor;
                for (var phrase : line.substring(colon + 1).split(",", -1)) {
                    add(theme, words(phrase), weight);
                }
            }
        }
        phrases.values()
                .forEach(list -> list.sort(Comparator.comparingInt(
                                (Phrase phrase) -> phrase.words().size())
                        .reversed()));
    }

    private void add(@Nullable Theme theme, List<String> words, double weight) {
        if (!words.isEmpty()) {
            phrases.computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                    .add(new Phrase(theme, words, weight * (1 + PER_WORD * (words.size() - 1))));
        }
    }

    static ThemeLexicon standard() {
        return LEXICON;
    }

    /** The longest phrases that begin at a word. */
    List<Phrase> at(List<String> words, int from) {
        var longest = new ArrayList<Phrase>();
        for (var phrase : phrases.getOrDefault(words.get(from), List.of())) {
            int to = from + phrase.words().size();
            if (!longest.isEmpty()
                    && longest.getFirst().words().size() > phrase.words().size()) {
                break;
            }
            if (to <= words.size() && words.subList(from, to).equals(phrase.words())) {
                longest.add(phrase);
            }
        }
        return longest;
    }

    static List<String> words(String text) {
        String plain = Sentences.plain(text).replace('-', ' ').replace('–', ' ');
        var words = new ArrayList<String>();
        var word = WORD.matcher(plain);
        while (word.find()) {
            words.add(singular(word.group()));
        }
        return words;
    }

    static String singular(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        if (bare.length() > 3 && bare.endsWith("ies")) {
            return bare.substring(0, bare.length() - 3) + "y";
        }
        boolean plural = bare.length() > 3
                && bare.endsWith("s")
                && Arrays.stream(new String[] {"ss", "us", "is"}).noneMatch(bare::endsWith);
        return plural ? bare.substring(0, bare.length() - 1) : bare;
    }
}
