package io.throughline.findings.theme;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.findings.reading.GoldScore;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.RealReports.Words;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Findings and requests of real reports with what readers made of them: labels here, words in the reports. */
final class LabelledTexts {

    private static final Map<String, String[]> LABELS = labels("labels.csv");
    private static final Map<String, String[]> UNSURE = labels("labels-unsure.csv");
    private static final Map<String, String[]> REQUESTS = labels("requests.csv");
    private static final Set<String> HELD_OUT = Set.copyOf(Resources.lines("held-out.txt"));

    private LabelledTexts() {}

    /**
     * @param polarity NEUTRAL for a request, which has none
     * @param tones per clause: N criticises, P does not, 0 says nothing; empty where nobody looked
     * @param judged not picked for being hard, so that figures mean something
     */
    record Labelled(
            String report,
            String text,
            String section,
            Polarity polarity,
            List<Theme> themes,
            String tones,
            boolean asks,
            boolean judged) {}

    static List<Labelled> findings() {
        return all().stream().filter(Predicate.not(Labelled::asks)).toList();
    }

    static List<Labelled> all() {
        var all = new ArrayList<Labelled>();
        for (var file : RealReports.printed()) {
            String report = RealReports.stem(file);
            if (!HELD_OUT.contains(report)) {
                RealReports.items(RealReports.document(file)).forEach(words -> add(all, report, words));
            }
        }
        RealReports.gold().stream()
                .map(RealReports::json)
                .filter(gold -> !HELD_OUT.contains(report(gold)))
                .forEach(gold -> addGold(all, gold));
        return all;
    }

    private static void add(List<Labelled> all, String report, Words words) {
        String digest = digest(words.text());
        var known = LABELS.get(digest);
        var unsure = UNSURE.get(digest);
        var request = REQUESTS.get(digest);
        if (words.asks()) {
            if (request != null) {
                all.add(labelled(report, words, Polarity.NEUTRAL.name(), List.of(request[2].split(" ", -1)), "", true));
            }
        } else if (known != null && !known[0].startsWith("gold ")) {
            all.add(labelled(report, words, known[2], List.of(known[3].split(" ", -1)), tones(known), true));
        } else if (known == null && unsure != null) {
            all.add(labelled(report, words, unsure[2], List.of(unsure[3].split(" ", -1)), tones(unsure), false));
        }
    }

    private static void addGold(List<Labelled> all, JsonNode gold) {
        var read = RealReports.items(RealReports.document(gold));
        for (var finding : gold.get("findings")) {
            found(read, finding, false).ifPresent(words -> {
                var known = LABELS.get(digest(words.text()));
                all.add(labelled(
                        report(gold),
                        words,
                        finding.get("polarity").asText(),
                        themes(finding),
                        known == null ? "" : tones(known),
                        true));
            });
        }
        for (var request : gold.get("recommendations")) {
            found(read, request, true)
                    .ifPresent(words ->
                            all.add(labelled(report(gold), words, Polarity.NEUTRAL.name(), themes(request), "", true)));
        }
    }

    private static Optional<Words> found(List<Words> read, JsonNode wanted, boolean asks) {
        return read.stream()
                .filter(words -> words.asks() == asks && GoldScore.says(wanted, words.text()))
                .findFirst();
    }

    private static Labelled labelled(
            String report, Words words, String polarity, List<String> codes, String tones, boolean judged) {
        return new Labelled(
                report,
                words.text(),
                words.section(),
                Polarity.valueOf(polarity),
                codes.stream().distinct().map(Theme::of).toList(),
                tones.length() == Clause.ofText(words.text()).size() ? tones : "",
                words.asks(),
                judged);
    }

    private static List<String> themes(JsonNode labelled) {
        var codes = new ArrayList<String>();
        labelled.get("themes").forEach(code -> codes.add(code.asText()));
        return codes;
    }

    private static String report(JsonNode gold) {
        return gold.get("file").asText().replaceFirst("\\.[a-z]+$", "");
    }

    private static String tones(String[] fields) {
        return fields.length < 5 ? "" : fields[4];
    }

    private static Map<String, String[]> labels(String file) {
        var labels = new HashMap<String, String[]>();
        for (var line : Resources.lines(file)) {
            var fields = line.split(",", -1);
            labels.put(fields[1], fields);
        }
        return labels;
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(GoldScore.letters(text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
