package io.throughline.inspections.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of an inspection. Null means not known, never none.
 *
 * @param kind code of the kind of inspection, as {@code ILACS}
 * @param framework version of the framework by which was judged, as {@code ILACS-2023}
 * @param receivedDate the day on which the authority received the report; deadlines count from it
 * @param focus what a visit looked at
 */
record InspectionDetails(
        AuthorityRef authority,
        String kind,
        @Nullable String framework,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable LocalDate receivedDate,
        @Nullable String leadInspector,
        List<String> inspectors,
        @Nullable String focus,
        List<Judgement> judgements) {}
