package io.throughline.findings.likeness;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.findings.reading.GoldScore;
import io.throughline.findings.reading.ReadItem;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.ReportReader;
import io.throughline.findings.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All pairs of requests to one authority, the later one first, of which people said whether they are the same, related
 * or neither. A news article and a letter that repeats an earlier list ask for nothing of their own and are left out.
 */
final class LabelledPairs {

    static final String SAME = "SAME";
    static final String RELATED = "RELATED";

    private final Map<String, List<Item>> reports = new LinkedHashMap<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Rarity rarity;

    record Item(String report, String authority, String date, int index, Gist gist) {
        String key() {
            return report + "#" + index;
        }
    }

    record Pair(Item later, Item earlier, ReportFocus focus, String label) {
        boolean same() {
            return label.equals(SAME);
        }
    }

    private LabelledPairs(Rarity rarity) {
        this.rarity = rarity;
    }

    /** How alike each pair is among those that the two reports hold. */
    static List<Double> scores(List<Pair> pairs) {
        var reports = new LinkedHashMap<String, Map<Item, Integer>>();
        for (var pair : pairs) {
            for (var item : List.of(pair.later(), pair.earlier())) {
                var items = reports.computeIfAbsent(item.report(), key -> new LinkedHashMap<>());
                items.putIfAbsent(item, items.size());
            }
        }
        var rivals = new HashMap<String, Rivals>();
        var scores = new ArrayList<Double>();
        for (var pair : pairs) {
            var later = reports.getOrDefault(pair.later().report(), Map.of());
            var earlier = reports.getOrDefault(pair.earlier().report(), Map.of());
            scores.add(rivals.computeIfAbsent(
                            pair.later().report() + " " + pair.earlier().report(),
                            key -> new Rivals(gists(later), later.size(), gists(earlier), pair.focus()))
                    .score(later.getOrDefault(pair.later(), 0), earlier.getOrDefault(pair.earlier(), 0)));
        }
        return scores;
    }

    private static List<Gist> gists(Map<Item, Integer> items) {
        return items.keySet().stream().map(Item::gist).toList();
    }

    /** The gold records and what {@code recurrence.json} says of them. */
    static LabelledPairs gold(Rarity rarity) {
        var pairs = new LabelledPairs(rarity);
        Path labels = Path.of("");
        for (var file : RealReports.gold()) {
            labels = file.resolveSibling("recurrence.json");
            JsonNode gold = RealReports.json(file);
            if (!gold.get("kind").asText().matches("NEWS|MONITORING_VISIT")) {
                pairs.add(RealReports.stem(file), gold);
            }
        }
        for (JsonNode pair : RealReports.json(labels)) {
            pairs.labels.put(
                    key(pair.get("later")) + " " + key(pair.get("earlier")),
                    pair.get("relation").asText());
        }
        return pairs;
    }

    private void add(String report, JsonNode gold) {
        List<ReadItem> read =
                ReportReader.read(RealReports.document(gold), null).items();
        var items = new ArrayList<Item>();
        for (var pair : GoldScore.pairs(gold.get("recommendations"), read)) {
            if (pair.read() != null) {
                items.add(new Item(
                        report,
                        report.substring(0, report.indexOf('_')),
                        gold.get("startDate").asText(),
                        items.size(),
                        gist(pair.read())));
            }
        }
        reports.put(report, items);
    }

    private Gist gist(ReadItem item) {
        return Gist.of(
                item.citation().text(), item.themes().stream().map(Theme::code).toList(), rarity);
    }

    private static String key(JsonNode side) {
        return side.get("file").asText().replace(".json", "") + "#"
                + side.get("index").asText();
    }

    List<Pair> all(Weights weights) {
        var all = new ArrayList<Pair>();
        var used = new HashSet<String>();
        for (var earlier : reports.values()) {
            var focus = ReportFocus.of(earlier.stream().map(Item::gist).toList(), weights);
            for (var later : reports.values()) {
                if (earlier.getFirst().authority().equals(later.getFirst().authority())
                        && earlier.getFirst().date().compareTo(later.getFirst().date()) < 0) {
                    for (var one : later) {
                        for (var other : earlier) {
                            String key = one.key() + " " + other.key();
                            used.add(key);
                            all.add(new Pair(one, other, focus, labels.getOrDefault(key, "")));
                        }
                    }
                }
            }
        }
        labels.keySet().stream().filter(key -> !used.contains(key)).findFirst().ifPresent(key -> {
            throw new IllegalStateException("no such pair: " + key);
        });
        return all;
    }
}
