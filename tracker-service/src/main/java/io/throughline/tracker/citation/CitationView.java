package io.throughline.tracker.citation;

import io.throughline.tracker.finding.FindingPlace;
import io.throughline.tracker.inspection.InspectionPlace;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param finding absent while the news of it is still on its way
 * @param inspection absent while the news of it is still on its way
 */
record CitationView(
        UUID recommendationId,
        @Nullable FindingPlace finding,
        @Nullable InspectionPlace inspection) {}
