package io.throughline.findings.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inspection as a finding names it, so that its reader need not call back. */
public record InspectionRef(
        UUID id,
        String kind,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate) {}
