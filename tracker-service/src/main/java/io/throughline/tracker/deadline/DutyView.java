package io.throughline.tracker.deadline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a council owes after an inspection, and by when: what the letter says beside what the rule gives.
 *
 * @param due the day that governs: the letter's where it prints one; absent where neither day is known
 * @param daysApart how many working days the letter's day lies after the rule's; less than none where before
 * @param says the same in a sentence
 */
public record DutyView(
        UUID inspectionId,
        DutyName duty,
        @Nullable Stated stated,
        @Nullable Computed computed,
        @Nullable LocalDate due,
        @Nullable Integer daysApart,
        String says,
        @Nullable Done done,
        String etag) {

    /** @param by opaque subject of whoever read it in the letter */
    public record Stated(
            LocalDate due, String words, @Nullable Integer page, String by) {}

    /**
     * @param from the day that the count begins after
     * @param fromIs RECEIVED, or PUBLISHED where it is not known when the council received the report
     * @param source where the rule stands
     */
    public record Computed(
            LocalDate due, int workingDays, LocalDate from, CountedFrom fromIs, String source, String certainty) {}

    public enum CountedFrom {
        RECEIVED,
        PUBLISHED
    }

    public record Done(LocalDate on, @Nullable String note, String by) {}
}
