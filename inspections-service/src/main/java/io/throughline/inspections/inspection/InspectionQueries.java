package io.throughline.inspections.inspection;

import io.throughline.inspections.progress.InspectionProgress;
import io.throughline.inspections.progress.ProgressQueries;
import io.throughline.inspections.report.ReportDocuments;
import io.throughline.inspections.report.ReportText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Reads: ids and filters in, views out. */
@ApplicationScoped
class InspectionQueries {

    private final Inspections inspections;
    private final InspectionVersions versions;
    private final ProgressQueries progress;
    private final ReportDocuments documents;

    InspectionQueries(
            Inspections inspections, InspectionVersions versions, ProgressQueries progress, ReportDocuments documents) {
        this.inspections = inspections;
        this.versions = versions;
        this.progress = progress;
        this.documents = documents;
    }

    @Transactional
    InspectionView get(UUID id) {
        return InspectionView.of(inspections.get(id), progress.of(id));
    }

    @Transactional
    InspectionVersionsView versions(UUID id) {
        List<InspectionVersion> kept = versions.of(id);
        // The record is everybody's to read; who made it say so, and why, is its council's.
        if (kept.isEmpty()) {
            throw InspectionProblem.unknown();
        }
        return InspectionVersionsView.of(kept, inspections.get(id));
    }

    @Transactional
    List<InspectionView> matching(InspectionFilter filter, int limit) {
        List<Inspection> found = inspections.matching(filter, limit);
        var known = progress.of(found.stream().map(Inspection::id).toList());
        return found.stream()
                .map(inspection -> InspectionView.of(
                        inspection, known.getOrDefault(inspection.id(), InspectionProgress.NOTHING_YET)))
                .toList();
    }

    /** The document of an inspection and the name under which it was sent. */
    record Document(StoredReport report, byte[] content) {}

    @Transactional
    Document document(UUID id) {
        StoredReport report = report(inspections.get(id));
        return new Document(
                report,
                documents
                        .content(report.sha256())
                        .orElseThrow(InspectionProblem::noReport)
                        .content());
    }

    @Transactional
    ReportTextView text(UUID id) {
        Inspection inspection = inspections.get(id);
        StoredReport report = report(inspection);
        ReportText text = documents.text(report.sha256()).orElseThrow(InspectionProblem::noReport);
        return new ReportTextView(
                id,
                report.sha256(),
                inspection.details().kind(),
                inspection.details().publishedDate(),
                text.extractor(),
                text.length(),
                text.pages());
    }

    private static StoredReport report(Inspection inspection) {
        StoredReport report = inspection.report();
        if (report == null) {
            throw InspectionProblem.noReport();
        }
        return report;
    }
}
