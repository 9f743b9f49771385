package io.throughline.tracker.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far the taking in of many reports is. */
public record Intake(UUID id, Instant begunAt, String status, Counts counts, List<File> files) {

    public record Counts(long waiting, long recorded, long known, long refused) {

        public long done() {
            return recorded + known + refused;
        }

        public long all() {
            return done() + waiting;
        }
    }

    public record File(
            String fileName,
            String status,
            @Nullable UUID inspectionId,
            @Nullable Reason problem) {}

    public record Reason(@Nullable String title, @Nullable String detail) {}

    public boolean isUnderWay() {
        return "RUNNING".equals(status);
    }
}
