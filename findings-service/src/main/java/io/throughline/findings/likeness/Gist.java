package io.throughline.findings.likeness;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What a text is about, ready to be compared. */
public final class Gist {

    /** Words after which naming a concern counts half as much. */
    private static final double FADING = 45;

    final int[] concerns;
    /** How much each of them is what the text is about, from 0 to 1. */
    final double[] salience;

    final WordWeights words;
    final Set<String> themes;
    final int length;

    private Gist(int[] concerns, double[] salience, WordWeights words, Set<String> themes, int length) {
        this.concerns = concerns;
        this.salience = salience;
        this.words = words;
        this.themes = themes;
        this.length = length;
    }

    /** @param themes codes of the themes that the text was given */
    public static Gist of(String text, Collection<String> themes) {
        return of(text, themes, Rarity.standard());
    }

    static Gist of(String text, Collection<String> themes, Rarity rarity) {
        var places = new TreeMap<>(Concerns.standard().in(text));
        int[] concerns = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] salience = Arrays.stream(concerns)
                .mapToDouble(concern -> Math.min(
                        1,
                        places.get(concern).stream()
                                .mapToDouble(at -> 1 / (1 + Math.pow(at / FADING, 1.5)))
                                .sum()))
                .toArray();
        return new Gist(
                concerns,
                salience,
                new WordWeights(rarity.weigh(text)),
                Set.copyOf(themes),
                Words.of(text).size());
    }

    /** The names of the concerns that the text is about, most first. */
    public List<String> concerns() {
        return IntStream.range(0, concerns.length)
                .boxed()
                .sorted((a, b) -> Double.compare(weight(b), weight(a)))
                .map(i -> Concerns.standard().get(concerns[i]).name())
                .toList();
    }

    private double weight(int i) {
        return salience[i] * Concerns.standard().get(concerns[i]).weight();
    }

    double salienceOf(int concern) {
        int at = Arrays.binarySearch(concerns, concern);
        return at < 0 ? 0 : salience[at];
    }
}
