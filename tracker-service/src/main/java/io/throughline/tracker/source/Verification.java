package io.throughline.tracker.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a record is whole. */
public record Verification(
        boolean intact, long entries, long waiting, Head head, List<Wrong> complaints, Instant verifiedAt) {

    public record Head(long sequence, String hash) {}

    public record Wrong(@Nullable Long sequence, String detail) {}
}
