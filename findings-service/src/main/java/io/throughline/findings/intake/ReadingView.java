package io.throughline.findings.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of a report stands.
 *
 * @param reader the version of the reader that read it last
 * @param reason why it failed, or what it waits for
 */
record ReadingView(
        UUID inspectionId,
        String status,
        int attempts,
        @Nullable String reader,
        @Nullable String reason) {}
