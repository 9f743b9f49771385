package io.throughline.chassis.event;

import org.jspecify.annotations.Nullable;

/** A row of the outbox on its way to the broker. */
record Message(
        long position,
        String id,
        String topic,
        @Nullable String key,
        String type,
        String payload,
        @Nullable String trace) {}
