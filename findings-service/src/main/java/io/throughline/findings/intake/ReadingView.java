package io.throughline.findings.intake;

import io.throughline.findings.reading.EarlierInspection;
import io.throughline.findings.reading.StatedDueDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the reading of a report stands.
 *
 * @param reader the version of the reader that read it last
 * @param reason why it failed, or what it waits for
 * @param earlierInspections where the report speaks of inspections before it
 * @param dueDates by when it wants an answer, in its own words
 */
record ReadingView(
        UUID inspectionId,
        String status,
        int attempts,
        @Nullable String reader,
        @Nullable String reason,
        List<EarlierInspection> earlierInspections,
        List<StatedDueDate> dueDates) {}
