package io.throughline.findings.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ToneTest {

    @Test
    void praise_is_a_strength() {
        assertThat(polarity(
                        "Social workers know children well and visit them regularly. Plans are clear and effective."))
                .isEqualTo(Polarity.STRENGTH);
    }

    @Test
    void praise_that_is_denied_is_a_weakness() {
        assertThat(polarity(
                        "Plans are not clear and are not reviewed regularly. Supervision is weak and is not recorded."))
                .isEqualTo(Polarity.WEAKNESS);
    }

    @Test
    void a_passing_caveat_does_not_spoil_a_strength() {
        assertThat(polarity("Assessments are thorough and timely. Children's views are well understood, and partners"
                        + " contribute effectively. Decisions are appropriate and well recorded. In a small number of cases,"
                        + " letters were late."))
                .isEqualTo(Polarity.STRENGTH);
    }

    @Test
    void praise_and_criticism_of_equal_weight_are_mixed() {
        assertThat(polarity(
                        "Strategy meetings are timely and well attended. However, the quality of plans is too variable,"
                                + " and many lack clear timescales, so progress is not measured."))
                .isEqualTo(Polarity.MIXED);
    }

    @Test
    void delay_that_is_avoided_is_no_criticism() {
        var lexicon = ToneLexicon.standard();

        assertThat(lexicon.weigh("children are placed without delay").criticism())
                .isZero();
        assertThat(lexicon.weigh("children are placed after much delay").criticism())
                .isPositive();
    }

    @Test
    void a_conceded_clause_stands_for_itself() {
        assertThat(Clause.of("although visits are regular, records are poor"))
                .extracting(Clause::text)
                .containsExactly("visits are regular", "records are poor");
        assertThat(Clause.of("plans are clear and good, but reviews are late")).hasSize(2);
    }

    @Test
    void no_words_are_neutral_and_unsure() {
        assertThat(Tone.of(" ", "")).isEqualTo(new Tone(Polarity.NEUTRAL, 0));
    }

    private static Polarity polarity(String text) {
        return Tone.of(text, "").polarity();
    }
}
