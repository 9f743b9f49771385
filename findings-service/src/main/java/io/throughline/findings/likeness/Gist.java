package io.throughline.findings.likeness;

import java.util.Arrays;
import java.util.BitSet;
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

    /** The concerns, and those that are kin to one of them, as sets of numbers. */
    private final BitSet named = new BitSet();

    private final BitSet kin = new BitSet();

    final WordWeights words;
    final Set<String> themes;
    /** How long it is, as the logarithm of its words. */
    final double length;

    private Gist(int[] concerns, double[] salience, WordWeights words, Set<String> themes, int length) {
        for (int concern : concerns) {
            named.set(concern);
            kin.or(Concerns.standard().kinOf(concern));
        }
        this.concerns = concerns;
        this.salience = salience;
        this.words = words;
        this.themes = themes;
        this.length = Math.log(1 + length);
    }

    /** @param themes codes of the themes that the text was given */
    public static Gist of(String text, Collection<String> themes) {
        return of(text, themes, Rarity.standard());
    }

    static Gist of(String text, Collection<String> themes, Rarity rarity) {
        var places = new TreeMap<>(Concerns.standard().in(text));
        int[] concerns = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        double[] salience = places.values().stream().mapToDouble(Gist::salience).toArray();
        return new Gist(
                concerns,
                salience,
                new WordWeights(rarity.weigh(text)),
                Set.copyOf(themes),
                Words.of(text).size());
    }

    private static double salience(Set<Integer> places) {
        return Math.min(
                1,
                places.stream()
                        .mapToDouble(at -> 1 / (1 + Math.pow(at / FADING, 1.5)))
                        .sum());
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

    /** Whether anything of the other is the same as, or kin to, anything of this. */
    boolean touches(Gist other) {
        return named.intersects(other.kin);
    }

    double salienceOf(int concern) {
        int at = Arrays.binarySearch(concerns, concern);
        return at < 0 ? 0 : salience[at];
    }
}
