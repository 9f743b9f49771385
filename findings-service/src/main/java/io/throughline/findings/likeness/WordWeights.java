package io.throughline.findings.likeness;

import java.util.Map;
import java.util.TreeMap;

/** The words of a text by their weight, small: a vector of length one, by the words' hashes in rising order. */
final class WordWeights {

    private final int[] words;
    private final float[] weights;

    WordWeights(Map<String, Double> weighed) {
        var byHash = new TreeMap<Integer, Double>();
        weighed.forEach((word, weight) -> byHash.merge(word.hashCode(), weight, Double::sum));
        words = new int[byHash.size()];
        weights = new float[byHash.size()];
        int at = 0;
        for (var entry : byHash.entrySet()) {
            words[at] = entry.getKey();
            weights[at++] = entry.getValue().floatValue();
        }
    }

    /** The cosine of the angle between two texts. */
    double dot(WordWeights other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            if (words[i] == other.words[j]) {
                sum += weights[i++] * other.weights[j++];
            } else if (words[i] < other.words[j]) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
