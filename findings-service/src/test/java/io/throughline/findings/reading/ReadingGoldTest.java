package io.throughline.findings.reading;

import static io.throughline.findings.reading.ItemKind.FINDING;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reader against what people read in the same reports. Floors stand just below what was reached. */
class ReadingGoldTest {

    private static List<Read> reports = List.of();

    private record Read(JsonNode gold, Reading reading) {
        List<GoldScore.Pair> findings() {
            return GoldScore.pairs(gold.get("findings"), items(true));
        }

        List<GoldScore.Pair> asked() {
            return GoldScore.pairs(gold.get("recommendations"), items(false));
        }

        List<ReadItem> items(boolean findings) {
            return reading.items().stream()
                    .filter(item -> (item.kind() == FINDING) == findings)
                    .toList();
        }
    }

    @BeforeAll
    static void read() {
        RealReports.assumePresent();
        reports = RealReports.gold().stream()
                .map(RealReports::json)
                .map(gold -> new Read(gold, ReportReader.read(RealReports.document(gold), null)))
                .toList();
    }

    @Test
    void the_kind_of_every_report_is_recognised() {
        assertThat(reports)
                .allSatisfy(report -> assertThat(report.reading().kind().name())
                        .isEqualTo(report.gold().get("kind").asText()));
    }

    @Test
    void what_is_asked_for_is_found_with_exact_bounds() {
        long wanted =
                reports.stream().mapToLong(report -> report.asked().size()).sum();
        long said =
                reports.stream().mapToLong(report -> report.items(false).size()).sum();

        assertThat(GoldScore.f1(
                        found(reports.stream()
                                .flatMap(report -> report.asked().stream())
                                .toList()),
                        said,
                        wanted))
                .isGreaterThanOrEqualTo(0.99);
        assertThat(reports.stream().flatMap(report -> report.asked().stream())).allSatisfy(pair -> {
            if (pair.read() != null) {
                assertThat(pair.read().kind().name())
                        .isEqualTo(pair.gold().get("kind").asText());
            }
        });
    }

    @Test
    void by_when_it_is_asked_for_is_read() {
        var found = reports.stream()
                .flatMap(report -> report.asked().stream())
                .filter(pair -> pair.read() != null)
                .toList();

        assertThat(share(
                        found,
                        pair -> String.valueOf(
                                        Objects.requireNonNull(pair.read()).deadline())
                                .equals(pair.gold().get("deadline").asText())))
                .isEqualTo(1);
    }

    @Test
    void findings_are_found_with_exact_bounds() {
        var labelled = reports.stream()
                .filter(report -> !report.gold().get("findings").isEmpty())
                .toList();
        var pairs =
                labelled.stream().flatMap(report -> report.findings().stream()).toList();
        long said =
                labelled.stream().mapToLong(report -> report.items(true).size()).sum();

        assertThat(GoldScore.f1(found(pairs), said, pairs.size())).isGreaterThanOrEqualTo(0.99);
    }

    @Test
    void their_polarity_and_themes_are_mostly_what_people_said() {
        var pairs = reports.stream()
                .flatMap(report -> report.findings().stream())
                .filter(pair -> pair.read() != null)
                .toList();

        assertThat(share(
                        pairs,
                        pair -> polarity(pair)
                                .equals(pair.gold().get("polarity").asText())))
                .isGreaterThan(0.90);
        assertThat(share(
                        pairs,
                        pair -> isSwapped(
                                polarity(pair), pair.gold().get("polarity").asText())))
                .isLessThan(0.01);
        assertThat(share(
                        pairs,
                        pair -> themes(pair)
                                .contains(pair.gold().get("themes").get(0).asText())))
                .isGreaterThan(0.94);
    }

    @Test
    void every_word_stands_where_it_is_said_to_stand() {
        for (var file : RealReports.printed()) {
            var document = RealReports.document(file);
            String canonical = document.canonical();
            assertThat(ReportReader.read(document, null).items())
                    .as(RealReports.stem(file))
                    .isNotEmpty()
                    .allSatisfy(item ->
                            assertThat(item.citation().standsIn(canonical)).isTrue());
        }
    }

    private static long found(List<GoldScore.Pair> pairs) {
        return pairs.stream().filter(pair -> pair.read() != null).count();
    }

    private static double share(List<GoldScore.Pair> pairs, java.util.function.Predicate<GoldScore.Pair> which) {
        return (double) pairs.stream().filter(which).count() / pairs.size();
    }

    private static String polarity(GoldScore.Pair pair) {
        var read = pair.read();
        return read == null ? "" : read.polarity().name();
    }

    private static List<String> themes(GoldScore.Pair pair) {
        var read = pair.read();
        return read == null
                ? List.of()
                : read.themes().stream().map(theme -> theme.code()).toList();
    }

    private static boolean isSwapped(String said, String wanted) {
        return (said.equals("STRENGTH") && wanted.equals("WEAKNESS"))
                || (said.equals("WEAKNESS") && wanted.equals("STRENGTH"));
    }
}
