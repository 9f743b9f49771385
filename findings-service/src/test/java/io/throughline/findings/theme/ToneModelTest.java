package io.throughline.findings.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.findings.reading.RealReports;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ToneModelTest {

    @Test
    void weights_made_from_other_reports_tell_praise_from_criticism() {
        RealReports.assumePresent();
        Predicate<LabelledTexts.Labelled> judged =
                text -> Math.floorMod(text.report().hashCode(), 3) == 0;
        var texts = LabelledTexts.findings();

        var report = new ToneReport()
                .add(
                        texts.stream()
                                .filter(judged.and(LabelledTexts.Labelled::judged))
                                .toList(),
                        ToneTraining.model(
                                texts.stream().filter(judged.negate()).toList()));

        assertThat(report.accuracy()).as(report.toString()).isGreaterThan(0.82);
        assertThat(report.macroF1()).as(report.toString()).isGreaterThan(0.77);
        assertThat(report.swapped()).as(report.toString()).isLessThan(0.02);
    }
}
