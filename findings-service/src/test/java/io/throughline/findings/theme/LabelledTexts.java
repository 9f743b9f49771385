package io.throughline.findings.theme;

import io.throughline.findings.reading.GoldScore;
import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.ReportReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;

/** Findings of real reports with the polarity and themes that a reader gave them: labels here, words in the reports. */
final class LabelledTexts {

    private LabelledTexts() {}

    record Labelled(String text, Polarity polarity, List<Theme> themes, boolean gold) {}

    static List<Labelled> all() {
        var labels = new HashMap<String, String[]>();
        for (var line : Resources.lines("labels.csv")) {
            var fields = line.split(",", -1);
            labels.put(fields[1], fields);
        }
        var all = new ArrayList<Labelled>();
        for (var file : RealReports.printed()) {
            for (var item : ReportReader.read(RealReports.document(file), null).items()) {
                var fields = labels.get(digest(item.citation().text()));
                if (fields != null && item.kind() == ItemKind.FINDING) {
                    all.add(new Labelled(
                            item.citation().text(),
                            Polarity.valueOf(fields[2]),
                            themes(List.of(fields[3].split(" ", -1))),
                            false));
                }
            }
        }
        all.addAll(ofGold());
        return all;
    }

    private static List<Labelled> ofGold() {
        var all = new ArrayList<Labelled>();
        for (var file : RealReports.gold()) {
            var gold = RealReports.json(file);
            var findings = ReportReader.read(RealReports.document(gold), null).items().stream()
                    .filter(item -> item.kind() == ItemKind.FINDING)
                    .toList();
            for (var pair : GoldScore.pairs(gold.get("findings"), findings)) {
                var read = pair.read();
                if (read != null) {
                    var codes = new ArrayList<String>();
                    pair.gold().get("themes").forEach(code -> codes.add(code.asText()));
                    var polarity = Polarity.valueOf(pair.gold().get("polarity").asText());
                    all.add(new Labelled(read.citation().text(), polarity, themes(codes), true));
                }
            }
        }
        return all;
    }

    private static List<Theme> themes(List<String> codes) {
        return codes.stream().map(Theme::of).toList();
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
