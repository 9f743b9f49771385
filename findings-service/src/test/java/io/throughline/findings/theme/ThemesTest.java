package io.throughline.findings.theme;

import static io.throughline.findings.theme.Theme.CARE_LEAVERS_SUPPORT;
import static io.throughline.findings.theme.Theme.COURT_AND_PRE_PROCEEDINGS;
import static io.throughline.findings.theme.Theme.EDUCATION;
import static io.throughline.findings.theme.Theme.SUPERVISION;
import static io.throughline.findings.theme.Theme.WORKFORCE_CAPACITY;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemesTest {

    @Test
    void the_most_central_theme_comes_first() {
        assertThat(Themes.of("Caseloads are too high. Supervision suffers.", ""))
                .startsWith(WORKFORCE_CAPACITY)
                .contains(SUPERVISION);
        assertThat(Themes.of("Letters before proceedings are clear, and court work is strong.", ""))
                .startsWith(COURT_AND_PRE_PROCEEDINGS);
    }

    @Test
    void there_are_one_to_three_themes_whatever_is_said() {
        assertThat(Themes.of("It rained.", "")).hasSize(1);
        assertThat(Themes.of(
                        "Adoption, health, education, supervision, audit, fostering, private fostering and court work are good.",
                        ""))
                .hasSizeBetween(1, 3);
    }

    @Test
    void a_heading_helps_where_words_say_nothing() {
        assertThat(Themes.of("This is good.", "Enjoying and achieving")).startsWith(EDUCATION);
    }

    @Test
    void of_two_phrases_the_longer_counts() {
        assertThat(Themes.of("Pathway plans are reviewed by personal advisers.", ""))
                .startsWith(CARE_LEAVERS_SUPPORT);
    }

    @Test
    void codes_are_spoken_and_understood() {
        assertThat(Theme.of("front-door").code()).isEqualTo("front-door");
        assertThat(Theme.values()).hasSize(41);
    }
}
