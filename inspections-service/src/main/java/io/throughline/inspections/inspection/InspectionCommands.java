package io.throughline.inspections.inspection;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.inspections.report.ReportDocument;
import io.throughline.inspections.report.ReportDocuments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The only writer of inspections: state, event and answer in one transaction, so that what is committed can be told. */
@ApplicationScoped
class InspectionCommands {

    private final Inspections inspections;
    private final InspectionQueries queries;
    private final ReportDocuments documents;
    private final Outbox outbox;
    private final Clock clock;

    InspectionCommands(
            Inspections inspections, InspectionQueries queries, ReportDocuments documents, Outbox outbox, Clock clock) {
        this.inspections = inspections;
        this.queries = queries;
        this.documents = documents;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @param isNew false where the document had been recorded before, and nothing was changed
     */
    record Recorded(InspectionView view, boolean isNew) {}

    @Transactional
    Recorded record(RecordReport command, Actor by) {
        ReportDocument document = command.document();
        // The row is also the lock: whoever sends the same document at the same time waits here and finds it recorded.
        documents.store(document, command.content());
        Optional<Inspection> known = inspections.ofDocument(document.sha256());
        if (known.isPresent()) {
            return new Recorded(queries.get(known.get().id()), false);
        }
        var report = new StoredReport(
                document.sha256(), document.mediaType(), document.text().pages().size(), command.fileName());
        return new Recorded(add(command.details(), report, command.warnings(), by), true);
    }

    @Transactional
    InspectionView record(InspectionDetails details, Actor by) {
        return add(details, null, List.of(), by);
    }

    @Transactional
    InspectionView amend(
            UUID id, @Nullable String ifMatch, UnaryOperator<InspectionDetails> amendment, String reason, Actor by) {
        Inspection inspection = inspections.forChange(id);
        ETags.require(ifMatch, inspection.version());
        InspectionDetails amended = amendment.apply(inspection.details());
        outbox.append(inspection.amend(amended, reason, by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    InspectionView withdraw(UUID id, @Nullable String ifMatch, WithdrawInspection command, Actor by) {
        Inspection inspection = inspections.forChange(id);
        ETags.require(ifMatch, inspection.version());
        outbox.append(inspection.withdraw(command.reason(), by, clock.instant()));
        return queries.get(id);
    }

    private InspectionView add(
            InspectionDetails details, @Nullable StoredReport report, List<String> warnings, Actor by) {
        var inspection = new Inspection(Uuid7.next(), details, report, warnings, by, clock.instant());
        inspections.persist(inspection);
        outbox.append(inspection.recorded());
        return queries.get(inspection.id());
    }
}
