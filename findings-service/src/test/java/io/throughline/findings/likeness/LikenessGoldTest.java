package io.throughline.findings.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.findings.reading.RealReports;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Suggestions against what people called the same. Floors stand just below what was reached. */
class LikenessGoldTest {

    private static LikenessReport report;

    @BeforeAll
    static void compare() {
        RealReports.assumePresent();
        var pairs = LabelledPairs.gold(Rarity.standard()).all(Weights.standard());
        report = LikenessReport.of(pairs, LabelledPairs.scores(pairs), Likeness.SUGGESTED);
    }

    @Test
    void what_people_called_the_same_is_suggested_and_little_else() {
        assertThat(report.f1()).as(report.toString()).isGreaterThanOrEqualTo(0.74);
    }

    @Test
    void of_what_was_asked_before_one_is_among_the_first_three_suggestions() {
        assertThat((double) report.shown() / report.having())
                .as(report.toString())
                .isGreaterThanOrEqualTo(0.95);
    }
}
