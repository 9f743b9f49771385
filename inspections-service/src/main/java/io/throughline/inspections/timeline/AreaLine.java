package io.throughline.inspections.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One judgement area over the years. */
record AreaLine(String area, List<Point> points) {

    /**
     * @param comparable whether this grade may be set beside the one before it; the first has none before it
     * @param note why not
     */
    record Point(
            UUID inspectionId,
            @Nullable LocalDate on,
            String grade,
            String label,
            boolean comparable,
            @Nullable String note) {}
}
