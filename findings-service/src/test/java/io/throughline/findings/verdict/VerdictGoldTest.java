package io.throughline.findings.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.findings.reading.RealReports;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cues against sentences that a person read and labelled. Floors stand just below what was reached. */
class VerdictGoldTest {

    private static final String NONE = "NONE";
    private static final int LAST = 40;

    private static final Map<String, String> LABELS = new HashMap<>();
    private static final Map<String, String> SAID = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        RealReports.assumePresent();
        try (var in = VerdictGoldTest.class.getResourceAsStream("labels.csv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .forEach(parts -> LABELS.put(parts[0] + " " + parts[1], parts[2]));
        }
        for (var file : RealReports.printed()) {
            for (var sentence : VerdictReader.in(RealReports.document(file))) {
                SAID.put(
                        RealReports.stem(file) + " " + fingerprint(sentence.text()),
                        sentence.outcome().name());
            }
        }
    }

    @Test
    void sentences_about_earlier_inspections_are_found_and_little_else() {
        long wanted =
                LABELS.values().stream().filter(label -> !label.equals(NONE)).count();
        long found = LABELS.entrySet().stream()
                .filter(label -> !label.getValue().equals(NONE) && SAID.containsKey(label.getKey()))
                .count();
        long wrong = LABELS.entrySet().stream()
                .filter(label -> label.getValue().equals(NONE) && SAID.containsKey(label.getKey()))
                .count();
        String figures = found + " of " + wanted + " found, " + wrong + " wrong";
        assertThat((double) found / wanted).as(figures).isGreaterThanOrEqualTo(0.88);
        assertThat((double) found / (found + wrong)).as(figures).isGreaterThanOrEqualTo(0.88);
    }

    @Test
    void what_they_say_is_understood() {
        long found = LABELS.entrySet().stream()
                .filter(label -> !label.getValue().equals(NONE) && SAID.containsKey(label.getKey()))
                .count();
        long right = LABELS.entrySet().stream()
                .filter(label -> label.getValue().equals(SAID.get(label.getKey())))
                .count();
        assertThat((double) right / found).as(right + " of " + found).isGreaterThanOrEqualTo(0.92);
    }

    private static String fingerprint(String sentence) {
        String letters = sentence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String last = letters.substring(Math.max(0, letters.length() - LAST));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(last.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
