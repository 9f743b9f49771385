package io.throughline.findings.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.findings.reading.RealReports;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ToneModelTest {

    @Test
    void weights_made_from_other_texts_tell_praise_from_criticism() {
        RealReports.assumePresent();
        var texts = new ArrayList<>(LabelledTexts.all());
        texts.removeIf(text -> text.polarity() == Polarity.NEUTRAL);
        Collections.shuffle(texts, new Random(7));

        var report = new ToneReport(texts, fold -> ToneTraining.model(ToneTraining.without(texts, fold)));

        assertThat(report.accuracy()).as(report.toString()).isGreaterThan(0.84);
        assertThat(report.macroF1()).as(report.toString()).isGreaterThan(0.80);
        assertThat(report.swapped()).as(report.toString()).isLessThan(0.012);
    }
}
