package io.throughline.findings.recurrence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often what was closed was found again.
 *
 * @param closed recommendations that were ever closed
 * @param foundAgain of these, how many a person has said were found again after the closure
 */
record ClosuresUndone(String authority, long closed, long foundAgain, List<OfTheme> themes) {

    /** One recommendation counts with each of its themes. */
    record OfTheme(String theme, long closed, long foundAgain) {}

    /** @param foundAgain findings by whether, having been closed, they were found again */
    static ClosuresUndone of(String authority, Map<List<String>, List<Boolean>> foundAgain) {
        var closed = new TreeMap<String, Long>();
        var undone = new TreeMap<String, Long>();
        long all = 0;
        long again = 0;
        for (var entry : foundAgain.entrySet()) {
            for (boolean found : entry.getValue()) {
                all++;
                again += found ? 1 : 0;
                for (var theme : entry.getKey()) {
                    closed.merge(theme, 1L, Long::sum);
                    undone.merge(theme, found ? 1L : 0L, Long::sum);
                }
            }
        }
        var themes = new ArrayList<OfTheme>();
        closed.forEach((theme, count) -> themes.add(new OfTheme(theme, count, undone.getOrDefault(theme, 0L))));
        return new ClosuresUndone(authority, all, again, themes);
    }
}
