package io.throughline.chassis.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that could not be taken, or that waits behind one.
 *
 * @param id rises in the order in which they came
 * @param reason why it could not be taken; {@code waits behind an earlier one of its key} for those that wait
 * @param state BROKEN, WAITING, REPLAYED or DISCARDED
 */
public record DeadLetter(
        long id,
        String consumer,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        String payload,
        String reason,
        String state,
        Instant since) {}
