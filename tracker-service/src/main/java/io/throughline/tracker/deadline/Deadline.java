package io.throughline.tracker.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param stated the letter's own words
 * @param due the day that follows from them; absent where none does, or the day of publication is not known
 * @param rule how it follows
 */
@Embeddable
public record Deadline(
        @Column(name = "deadline_stated") String stated,
        @Column(name = "deadline_due") @Nullable LocalDate due,

        @Column(name = "deadline_rule") @Enumerated(EnumType.STRING) @Nullable
        DeadlineRule rule) {

    /** The deadline that these words give; none where the letter has no words about it. */
    public static @Nullable Deadline of(@Nullable String stated, @Nullable LocalDate published) {
        return stated == null || stated.isBlank() ? null : StatedDeadline.read(stated, published);
    }
}
