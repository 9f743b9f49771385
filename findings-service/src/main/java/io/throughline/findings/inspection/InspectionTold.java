package io.throughline.findings.inspection;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What inspections-service says, as far as we use it; each of its events carries the whole inspection. */
public record InspectionTold(Inspection inspection) {

    public static final String RECORDED = "io.throughline.inspections.inspection-recorded.v1";
    public static final String AMENDED = "io.throughline.inspections.inspection-amended.v1";
    public static final String WITHDRAWN = "io.throughline.inspections.inspection-withdrawn.v1";

    public record Inspection(
            UUID id,
            String status,
            AuthorityRef authority,
            String kind,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable LocalDate publishedDate,
            @Nullable Report report) {

        /** What a finding says of the inspection that it belongs to. */
        public InspectionRef ref() {
            return new InspectionRef(id, kind, startDate, endDate, publishedDate);
        }
    }

    public record Report(String sha256) {}
}
