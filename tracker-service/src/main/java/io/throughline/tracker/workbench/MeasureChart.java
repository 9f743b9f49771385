package io.throughline.tracker.workbench;

import io.throughline.tracker.sheet.Book;
import io.throughline.tracker.sheet.Table;
import io.throughline.tracker.source.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A measure as a line from its baseline to its latest value, with its target across. */
record MeasureChart(Measure measure, List<Point> points, Scale scale) {

    /** A value at its place in the picture. */
    record Point(LocalDate on, BigDecimal value, long x, long y) {}

    /** From days and values to places in the picture. */
    record Scale(LocalDate first, LocalDate last, double low, double high) {

        private static final int LEFT = 20;
        private static final int WIDTH = 560;
        private static final int TOP = 20;
        private static final int HEIGHT = 150;

        long x(LocalDate day) {
            double days = Math.max(1, last.toEpochDay() - first.toEpochDay());
            return Math.round(LEFT + WIDTH * (day.toEpochDay() - first.toEpochDay()) / days);
        }

        long y(BigDecimal value) {
            double range = high == low ? 1 : high - low;
            return Math.round(TOP + HEIGHT * (high - value.doubleValue()) / range);
        }
    }

    static MeasureChart of(Measure measure) {
        List<Measure.Value> values = measure.holding();
        LocalDate last = Stream.concat(
                        Stream.of(measure.baselineOn()), values.stream().map(Measure.Value::on))
                .max(LocalDate::compareTo)
                .orElseThrow();
        double[] all = Stream.concat(
                        Stream.of(measure.baseline(), measure.target()),
                        values.stream().map(Measure.Value::value))
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        var scale = new Scale(
                measure.baselineOn(),
                last,
                Arrays.stream(all).min().orElseThrow(),
                Arrays.stream(all).max().orElseThrow());
        var points = new ArrayList<Point>();
        points.add(point(scale, measure.baselineOn(), measure.baseline()));
        values.forEach(value -> points.add(point(scale, value.on(), value.value())));
        return new MeasureChart(measure, points, scale);
    }

    private static Point point(Scale scale, LocalDate on, BigDecimal value) {
        return new Point(on, value, scale.x(on), scale.y(value));
    }

    public String line() {
        return points.stream().map(point -> point.x() + "," + point.y()).collect(Collectors.joining(" "));
    }

    public long targetY() {
        return scale.y(measure.target());
    }

    Book book() {
        var table = new Table(
                measure.title(),
                "Values of " + measure.title() + "; the first is the baseline.",
                List.of("On", measure.unit()),
                points.stream()
                        .map(point -> List.<Object>of(point.on(), point.value()))
                        .toList());
        return new Book(measure.title(), List.of(), List.of(table));
    }
}
