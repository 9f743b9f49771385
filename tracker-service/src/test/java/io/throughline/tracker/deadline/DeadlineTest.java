package io.throughline.tracker.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2011, 8, 31);

    @ParameterizedTest
    @CsvSource({
        "immediately,                       2011-08-31, IMMEDIATELY",
        "Immediately:,                      2011-08-31, IMMEDIATELY",
        "with immediate effect,             2011-08-31, IMMEDIATELY",
        "within three months,               2011-11-30, MONTHS_FROM_PUBLICATION",
        "Within six months of publication,  2012-02-29, MONTHS_FROM_PUBLICATION",
        "within 3 months,                   2011-11-30, MONTHS_FROM_PUBLICATION",
        "within six weeks,                  2011-10-12, WEEKS_FROM_PUBLICATION",
        "by 31 March 2012,                  2012-03-31, STATED_DAY",
        "no later than 1 JUNE 2012,         2012-06-01, STATED_DAY",
    })
    void the_words_of_a_letter_give_a_day(String stated, LocalDate due, DeadlineRule rule) {
        assertThat(Deadline.of(stated, PUBLISHED)).isEqualTo(new Deadline(stated, due, rule));
    }

    @ParameterizedTest
    @CsvSource({"as a matter of urgency", "by the next review", "by 31 June 2012", "by 5 Floreal 2012"})
    void words_that_give_no_day_are_kept(String stated) {
        assertThat(Deadline.of(stated, PUBLISHED)).isEqualTo(new Deadline(stated, null, null));
    }

    @Test
    void a_letter_without_a_day_of_publication_gives_a_rule_and_no_day() {
        assertThat(Deadline.of("within three months", null))
                .isEqualTo(new Deadline("within three months", null, DeadlineRule.MONTHS_FROM_PUBLICATION));
    }

    @Test
    void no_words_give_no_deadline() {
        assertThat(Deadline.of(null, PUBLISHED)).isNull();
        assertThat(Deadline.of(" ", PUBLISHED)).isNull();
    }
}
