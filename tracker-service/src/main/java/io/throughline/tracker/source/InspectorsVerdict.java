package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What inspectors said later of a recommendation. */
public record InspectorsVerdict(
        UUID id,
        String outcome,
        String quote,
        UUID inspectionId,
        @Nullable UUID findingId,
        @Nullable Integer page,
        LocalDate saidOn,
        boolean takenBack) {}
