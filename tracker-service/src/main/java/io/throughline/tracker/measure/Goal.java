package io.throughline.tracker.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where to where.
 *
 * @param unit as {@code %} or {@code children}
 * @param direction which way is better
 * @param baseline how it stood on the day of the baseline
 * @param targetBy until when; none where no day was set
 */
@Embeddable
public record Goal(
        String unit,
        @Enumerated(EnumType.STRING) Direction direction,
        BigDecimal baseline,
        @Column(name = "baseline_on") LocalDate baselineOn,
        BigDecimal target,
        @Column(name = "target_by") @Nullable LocalDate targetBy) {

    /** What a value says, given the one before it. */
    Reading read(BigDecimal value, LocalDate on, BigDecimal before, LocalDate beforeOn) {
        String now = inWords(value) + " on " + on;
        if (direction.reaches(value, target)) {
            return new Reading(Signal.MET, now + " reaches the target of " + inWords(target) + ".");
        }
        String than = inWords(before) + " on " + beforeOn + ", and the target is " + inWords(target) + ".";
        if (value.compareTo(before) == 0) {
            return new Reading(Signal.STANDING_STILL, now + " is the same as " + than);
        }
        return direction.isBetter(value, before)
                ? new Reading(Signal.MOVING, now + " is better than " + than)
                : new Reading(Signal.FALLING_BACK, now + " is worse than " + than);
    }

    private String inWords(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString() + " " + unit;
    }
}
