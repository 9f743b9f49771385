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

/** Findings of real reports with the polarity and themes that a reader gave them: labels here, words in the reports. */
final class LabelledTexts {

    private static final Map<String, String[]> LABELS = labels();

    private LabelledTexts() {}

    /**
     * @param tones per clause: N criticises, P does not, 0 says nothing; empty where nobody looked
     */
    record Labelled(String report, String text, String section, Polarity polarity, List<Theme> themes, String tones) {}

    static List<Labelled> all() {
        var all = new ArrayList<Labelled>();
        for (var file : RealReports.printed()) {
            for (var words : RealReports.findings(RealReports.document(file))) {
                var fields = LABELS.get(digest(words.text()));
                if (fields != null && !fields[0].startsWith("gold ")) {
                    all.add(labelled(RealReports.stem(file), words, fields[2], List.of(fields[3].split(" ", -1))));
                }
            }
        }
        RealReports.gold().forEach(file -> all.addAll(ofGold(RealReports.json(file))));
        return all;
    }

    private static List<Labelled> ofGold(JsonNode gold) {
        var all = new ArrayList<Labelled>();
        var read = RealReports.findings(RealReports.document(gold));
        for (var finding : gold.get("findings")) {
            var codes = new ArrayList<String>();
            finding.get("themes").forEach(code -> codes.add(code.asText()));
            read.stream()
                    .filter(words -> GoldScore.says(finding, words.text()))
                    .findFirst()
                    .ifPresent(words -> all.add(labelled(
                            gold.get("file").asText(),
                            words,
                            finding.get("polarity").asText(),
                            codes)));
        }
        return all;
    }

    private static Labelled labelled(String report, Words words, String polarity, List<String> codes) {
        var fields = LABELS.get(digest(words.text()));
        String tones = fields == null || fields.length < 5 ? "" : fields[4];
        return new Labelled(
                report,
                words.text(),
                words.section(),
                Polarity.valueOf(polarity),
                codes.stream().map(Theme::of).toList(),
                tones.length() == Clause.ofText(words.text()).size() ? tones : "");
    }

    private static Map<String, String[]> labels() {
        var labels = new HashMap<String, String[]>();
        for (var line : Resources.lines("labels.csv")) {
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
