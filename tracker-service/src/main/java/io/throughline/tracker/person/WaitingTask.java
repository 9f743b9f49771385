package io.throughline.tracker.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param task what is to be done
 * @param weight a priority action weighs more, and comes first
 * @param etag of the recommendation, for the change that ends the waiting
 */
record WaitingTask(
        Task task,
        UUID recommendationId,
        String status,
        String kind,
        int weight,
        @Nullable String reference,
        String text,
        @Nullable String authority,
        @Nullable String owner,
        @Nullable LocalDate dueDate,
        String etag) {}
