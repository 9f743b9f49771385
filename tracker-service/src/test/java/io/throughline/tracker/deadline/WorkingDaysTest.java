package io.throughline.tracker.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2011-04-29", // a royal wedding
                "2012-06-04", // the spring bank holiday, moved
                "2012-06-05", // a jubilee
                "2020-05-08", // the early May bank holiday, moved
                "2022-06-02", // the spring bank holiday, moved
                "2022-06-03", // a jubilee
                "2022-09-19", // a state funeral
                "2023-05-08", // a coronation
                "2009-12-28",
                "2010-12-27",
                "2010-12-28",
                "2011-01-03",
                "2016-12-27",
                "2021-12-27",
                "2021-12-28",
                "2022-01-03",
                "2022-12-27",
                "2023-01-02",
                "2026-12-28",
                "2027-12-27",
                "2027-12-28", // given for a weekend
                "2024-03-29",
                "2025-12-25" // Good Friday, Christmas Day
            })
    void a_holiday_is_no_working_day(LocalDate day) {
        assertThat(WorkingDays.is(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-04", // not the early May bank holiday that year
                "2022-05-30", // not the spring bank holiday that year
                "2012-05-28",
                "2022-12-28",
                "2024-12-24"
            })
    void a_day_from_which_a_holiday_was_moved_is_one(LocalDate day) {
        assertThat(WorkingDays.is(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2009, 2010, 2013, 2014, 2015, 2016, 2017, 2018, 2019, 2021, 2024, 2025, 2026, 2027})
    void an_ordinary_year_has_eight_holidays(int year) {
        assertThat(holidays(year)).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"2011, 9", "2012, 9", "2020, 8", "2022, 10", "2023, 9"})
    void a_year_with_more_has_those(int year, int many) {
        assertThat(holidays(year)).isEqualTo(many);
    }

    @Test
    void the_day_of_receiving_is_not_counted() {
        LocalDate friday = LocalDate.of(2026, 2, 27);
        assertThat(WorkingDays.after(friday, 1)).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(WorkingDays.between(friday, LocalDate.of(2026, 3, 2))).isEqualTo(1);
        assertThat(WorkingDays.between(LocalDate.of(2026, 3, 2), friday)).isEqualTo(-1);
    }

    private static long holidays(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6 && !WorkingDays.is(day))
                .count();
    }
}
