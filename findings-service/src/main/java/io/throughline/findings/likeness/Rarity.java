package io.throughline.findings.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How rare a word is among what inspectors ask for ({@code words.rarity}, made by the training program). */
final class Rarity {

    private static final Rarity STANDARD = new Rarity(Lines.of("words.rarity"));

    private final Map<String, Double> rarity = new HashMap<>();
    private double rarest;

    Rarity(List<String> lines) {
        for (var line : lines) {
            int space = line.indexOf(' ');
            double value = Double.parseDouble(line.substring(space + 1));
            rarity.put(line.substring(0, space), value);
            rarest = Math.max(rarest, value);
        }
    }

    static Rarity standard() {
        return STANDARD;
    }

    /** The words of a text by their weight, as a vector of length one. */
    Map<String, Double> weigh(String text) {
        var counts = new HashMap<String, Integer>();
        Words.of(text).stream()
                .filter(word -> word.length() > 2)
                .forEach(word -> counts.merge(Words.singular(word), 1, Integer::sum));
        var weights = new HashMap<String, Double>();
        counts.forEach((word, count) -> weights.put(word, (1 + Math.log(count)) * rarity.getOrDefault(word, rarest)));
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        weights.replaceAll((word, weight) -> weight / length);
        return weights;
    }
}
