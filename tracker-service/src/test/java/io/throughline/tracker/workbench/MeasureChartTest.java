package io.throughline.tracker.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.tracker.source.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasureChartTest {

    private static final LocalDate APRIL = LocalDate.of(2025, 4, 30);

    @Test
    void the_line_goes_from_the_baseline_through_the_values_that_hold() {
        var chart = MeasureChart.of(visitsOnTime(value(1, 70, 1, null), value(2, 74, 1, 1), value(3, 80, 2, null)));

        assertThat(chart.points())
                .extracting(MeasureChart.Point::value)
                .extracting(BigDecimal::intValue)
                .containsExactly(60, 74, 80);
        assertThat(chart.line()).startsWith("20,170 ").endsWith(" 580,20");
    }

    @Test
    void the_higher_the_value_the_higher_it_stands() {
        var points = MeasureChart.of(visitsOnTime(value(1, 70, 1, null))).points();

        assertThat(points.getLast().y()).isLessThan(points.getFirst().y());
    }

    @Test
    void a_measure_without_a_value_is_its_baseline() {
        assertThat(MeasureChart.of(visitsOnTime()).points()).hasSize(1);
    }

    private static Measure visitsOnTime(Measure.Value... values) {
        return new Measure(
                new UUID(0, 1),
                "Visits on time",
                "%",
                "UP",
                BigDecimal.valueOf(60),
                APRIL,
                BigDecimal.valueOf(80),
                null,
                "Monthly report",
                null,
                List.of(values),
                "\"1\"");
    }

    private static Measure.Value value(int number, int value, int months, @Nullable Integer corrects) {
        return new Measure.Value(number, BigDecimal.valueOf(value), APRIL.plusMonths(months), corrects, "analyst");
    }
}
