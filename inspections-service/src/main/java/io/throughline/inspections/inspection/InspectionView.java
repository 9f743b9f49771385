package io.throughline.inspections.inspection;

import io.throughline.chassis.web.ETags;
import io.throughline.inspections.progress.InspectionProgress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An inspection as it is shown. */
record InspectionView(
        UUID id,
        String status,
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
        List<Judgement> judgements,
        @Nullable Report report,
        Reading reading,
        Progress progress,
        String etag) {

    record Report(
            String sha256,
            String mediaType,
            int pages,
            @Nullable String fileName,
            Map<String, String> links) {}

    /**
     * @param status NONE (entered by hand), PENDING, DONE or FAILED
     * @param warnings where reading was doubtful, of the record and of the findings
     */
    record Reading(
            String status, long findings, long recommendations, Map<String, String> absences, List<String> warnings) {}

    /**
     * @param findings counts by polarity
     * @param recommendations counts by the tracker's status
     */
    record Progress(Map<String, Long> findings, Map<String, Long> recommendations) {}

    static InspectionView of(Inspection inspection, InspectionProgress progress) {
        InspectionDetails details = inspection.details();
        return new InspectionView(
                inspection.id(),
                inspection.status().name(),
                details.authority(),
                details.kind(),
                details.framework(),
                details.startDate(),
                details.endDate(),
                details.publishedDate(),
                details.receivedDate(),
                details.leadInspector(),
                details.inspectors(),
                details.focus(),
                details.judgements(),
                report(inspection),
                reading(inspection, progress),
                new Progress(progress.findingsByPolarity(), progress.recommendationsByStatus()),
                ETags.of(inspection.version()));
    }

    private static @Nullable Report report(Inspection inspection) {
        StoredReport report = inspection.report();
        String address = "/v1/inspections/" + inspection.id() + "/report";
        return report == null
                ? null
                : new Report(
                        report.sha256(),
                        report.mediaType(),
                        report.pages(),
                        report.fileName(),
                        Map.of("document", address, "text", address + "/text"));
    }

    private static Reading reading(Inspection inspection, InspectionProgress progress) {
        var warnings = new java.util.ArrayList<>(inspection.warnings());
        warnings.addAll(progress.warnings());
        return new Reading(
                inspection.report() == null ? "NONE" : progress.reading(),
                progress.findings(),
                progress.recommendations(),
                progress.absences(),
                warnings);
    }
}
