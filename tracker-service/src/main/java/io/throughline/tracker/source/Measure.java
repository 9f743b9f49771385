package io.throughline.tracker.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Measure(
        UUID id,
        String title,
        String unit,
        String direction,
        BigDecimal baseline,
        LocalDate baselineOn,
        BigDecimal target,
        @Nullable LocalDate targetBy,
        String source,
        @Nullable Reading reading,
        List<Value> series,
        String etag) {

    public record Value(
            int number,
            BigDecimal value,
            LocalDate on,
            @Nullable Integer corrects,
            String by) {}

    public record Reading(String signal, String rule) {}

    /** The values that hold, by their days. */
    public List<Value> holding() {
        var corrected = new HashSet<Integer>();
        series.forEach(value -> {
            if (value.corrects() != null) {
                corrected.add(value.corrects());
            }
        });
        return series.stream()
                .filter(value -> !corrected.contains(value.number()))
                .sorted(Comparator.comparing(Value::on))
                .toList();
    }
}
