package io.throughline.tracker.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param number which of the measure's values it is, counted from one
 * @param on the day that it speaks of
 * @param corrects the number of the value that it stands in for
 * @param reason why that one was wrong
 */
@Embeddable
public record MeasureValue(
        @Column(name = "number") int number,
        BigDecimal value,
        @Column(name = "value_on") LocalDate on,
        @Nullable Integer corrects,
        @Nullable String reason,
        @Column(name = "recorded_by") String by,
        @Column(name = "recorded_at") Instant at) {}
