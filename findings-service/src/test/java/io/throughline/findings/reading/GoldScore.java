package io.throughline.findings.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds, among what was read, what a gold record says: the same first and last words. */
public final class GoldScore {

    private GoldScore() {}

    /** @param read null when it was missed */
    public record Pair(
            JsonNode gold,
            @org.jspecify.annotations.Nullable ReadItem read) {}

    public static List<Pair> pairs(JsonNode gold, List<ReadItem> items) {
        var free = new ArrayList<>(items);
        var pairs = new ArrayList<Pair>();
        for (var wanted : gold) {
            var found = free.stream()
                    .filter(item -> says(wanted, item.citation().text()))
                    .findFirst();
            found.ifPresent(free::remove);
            pairs.add(new Pair(wanted, found.orElse(null)));
        }
        return pairs;
    }

    /** Whether a text begins and ends as a gold record says. */
    public static boolean says(JsonNode wanted, String text) {
        String starts = letters(wanted.get("starts").asText());
        String ends = wanted.get("ends").asText().isEmpty()
                ? starts
                : letters(wanted.get("ends").asText());
        return letters(text).startsWith(starts) && letters(text).endsWith(ends);
    }

    /** Twice what both have, of all that either has. */
    static double f1(long both, long read, long wanted) {
        return read + wanted == 0 ? 1 : 2.0 * both / (read + wanted);
    }

    public static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
