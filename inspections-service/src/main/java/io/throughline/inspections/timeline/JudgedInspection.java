package io.throughline.inspections.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An inspection in the life of an authority.
 *
 * @param authority the DfE code under which it was inspected: its own or a predecessor's
 */
record JudgedInspection(
        UUID id,
        String authority,
        String kind,
        @Nullable String framework,
        @Nullable LocalDate startDate,
        @Nullable LocalDate publishedDate,
        List<Judgement> judgements) {

    record Judgement(
            String area,
            String grade,
            String label,
            @Nullable String printedGrade) {}
}
