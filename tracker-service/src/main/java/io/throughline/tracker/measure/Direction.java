package io.throughline.tracker.measure;

import java.math.BigDecimal;

/** Which way is better. */
public enum Direction {
    UP,
    DOWN;

    boolean isBetter(BigDecimal one, BigDecimal other) {
        int compared = one.compareTo(other);
        return this == UP ? compared > 0 : compared < 0;
    }

    boolean reaches(BigDecimal value, BigDecimal target) {
        return value.compareTo(target) == 0 || isBetter(value, target);
    }
}
