package io.throughline.tracker.standing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.tracker.source.Authority;
import io.throughline.tracker.source.Inspection;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WindowRulesTest {

    private final WindowRules rules = new WindowRules(new ObjectMapper());

    @Test
    void about_three_years_after_an_inspection_the_next_is_expected() {
        var window = Objects.requireNonNull(
                rules.next(List.of(inspection("FOCUSED_VISIT", 2025), inspection("ILACS", 2022, "GOOD"))));

        assertThat(window.expects()).isEqualTo("ILACS");
        assertThat(window.from()).isBefore(LocalDate.of(2025, 6, 1));
        assertThat(window.to()).isAfter(LocalDate.of(2025, 6, 1));
    }

    @Test
    void an_inadequate_council_is_visited_counted_from_the_last_visit() {
        var window = Objects.requireNonNull(
                rules.next(List.of(inspection("MONITORING_VISIT", 2023), inspection("ILACS", 2022, "INADEQUATE"))));

        assertThat(window.expects()).isEqualTo("MONITORING_VISIT");
        assertThat(window.after()).isEqualTo(LocalDate.of(2023, 6, 1));
    }

    @Test
    void letters_without_grades_say_nothing_about_it() {
        assertThat(rules.next(List.of(inspection("FOCUSED_VISIT", 2025)))).isNull();
    }

    private static Inspection inspection(String kind, int year, String... grades) {
        return new Inspection(
                new UUID(0, year),
                "RECORDED",
                new Authority("Ambermouth City Council", "990"),
                kind,
                LocalDate.of(year, 6, 1),
                null,
                null,
                null,
                null,
                null,
                List.of(grades).stream()
                        .map(grade -> new Inspection.Judgement("LEADERS", grade, "Leaders"))
                        .toList(),
                null,
                new Inspection.Reading("DONE", 0, 0, Map.of(), List.of()),
                "\"1\"");
    }
}
