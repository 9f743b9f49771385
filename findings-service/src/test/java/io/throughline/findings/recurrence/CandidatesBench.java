package io.throughline.findings.recurrence;

import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Likeness;
import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.ReportReader;
import io.throughline.findings.theme.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Not one of the tests: how long it takes to suggest for a new report of 60 items among 100,000 earlier ones, real requests over and over. */
@EnabledIfSystemProperty(named = "throughline.bench.findings", matches = "\\d+")
class CandidatesBench {

    private static final int EARLIER = 100_000;
    private static final int NEW = 60;
    private static final int ROUNDS = 5;

    @Test
    void run() {
        RealReports.assumePresent();
        var real = new ArrayList<SaidItem>();
        for (var file : RealReports.printed()) {
            for (var item : ReportReader.read(RealReports.document(file), null).items()) {
                if (item.kind() != ItemKind.FINDING) {
                    real.add(item(
                            item.citation().text(),
                            item.themes().stream().map(Theme::code).toList()));
                }
            }
        }
        var earlier = new ArrayList<SaidItem>();
        UUID report = UUID.randomUUID();
        for (int n = 0; n < EARLIER; n++) {
            report = n % NEW == 0 ? UUID.randomUUID() : report;
            earlier.add(at(real.get(n % real.size()), report, "2015-01-01"));
        }
        UUID now = UUID.randomUUID();
        var later = new ArrayList<SaidItem>();
        for (int n = 0; n < NEW; n++) {
            later.add(at(real.get(n * 7 % real.size()), now, "2025-01-01"));
        }
        var all = Stream.concat(earlier.stream(), later.stream()).toList();
        var gists = new Gists();
        for (int round = 0; round < ROUNDS; round++) {
            long began = System.nanoTime();
            var candidates = new Candidates(all, gists::of);
            long ready = System.nanoTime();
            long found = candidates
                    .of(item -> item.inspectionId().equals(now), Likeness.SUGGESTED)
                    .size();
            System.out.printf(
                    Locale.ROOT,
                    "bench: %d items against %d earlier ones: %.0f ms to understand those, %.0f ms to compare (%d suggested)%n",
                    NEW,
                    EARLIER,
                    (ready - began) / 1e6,
                    (System.nanoTime() - ready) / 1e6,
                    found);
        }
    }

    private static SaidItem item(String text, List<String> themes) {
        return new SaidItem(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "ILACS",
                null,
                null,
                "990",
                "Ambermouth",
                "RECOMMENDATION",
                null,
                text,
                1,
                0,
                1,
                null,
                themes);
    }

    private static SaidItem at(SaidItem item, UUID inspection, String day) {
        return new SaidItem(
                UUID.randomUUID(),
                inspection,
                "ILACS",
                LocalDate.parse(day),
                null,
                "990",
                "Ambermouth",
                "RECOMMENDATION",
                null,
                item.text(),
                1,
                0,
                1,
                null,
                item.themes());
    }
}
