package io.throughline.inspections.inspection;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Reach;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.problem.CommonProblem;
import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.inspections.report.ReadDocument;
import io.throughline.inspections.report.ReportDocuments;
import io.throughline.inspections.report.ReportText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The only writer of inspections: state, event and answer in one transaction, so that what is committed can be told. */
@ApplicationScoped
class InspectionCommands {

    private final Inspections inspections;
    private final InspectionVersions versions;
    private final InspectionQueries queries;
    private final ReportDocuments documents;
    private final Outbox outbox;
    private final CurrentActor actor;
    private final Clock clock;

    InspectionCommands(
            Inspections inspections,
            InspectionVersions versions,
            InspectionQueries queries,
            ReportDocuments documents,
            Outbox outbox,
            CurrentActor actor,
            Clock clock) {
        this.inspections = inspections;
        this.versions = versions;
        this.queries = queries;
        this.documents = documents;
        this.outbox = outbox;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param isNew false where the document had been recorded before, and nothing was changed
     */
    record Recorded(InspectionView view, boolean isNew) {}

    @Transactional
    Recorded record(RecordReport command, Actor by, Reach reach) {
        ReadDocument document = command.document();
        // The row is also the lock: whoever sends the same document at the same time waits here and finds it recorded.
        documents.store(document, command.content());
        Optional<Inspection> known = inspections.ofDocument(document.sha256());
        if (known.isPresent()) {
            return new Recorded(queries.get(known.get().id()), false);
        }
        must(reach, command.details());
        var report = new StoredReport(document.sha256(), document.mediaType(), document.pages(), command.fileName());
        var inspection = new Inspection(
                Uuid7.next(), command.details(), report, command.decided(), command.warnings(), by, clock.instant());
        return new Recorded(add(inspection), true);
    }

    @Transactional
    InspectionView record(InspectionDetails details, Actor by, Reach reach) {
        must(reach, details);
        return add(new Inspection(Uuid7.next(), details, null, Set.of(), List.of(), by, clock.instant()));
    }

    @Transactional
    InspectionView amend(
            UUID id, @Nullable String ifMatch, UnaryOperator<InspectionDetails> amendment, String reason, Actor by) {
        Inspection inspection = ours(id);
        ETags.require(ifMatch, inspection.version());
        InspectionDetails amended = amendment.apply(inspection.details());
        actor.mustReach(amended.authority().dfeCode());
        tell(inspection, inspection.amend(amended, reason, by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    InspectionView withdraw(UUID id, @Nullable String ifMatch, WithdrawInspection command, Actor by) {
        Inspection inspection = ours(id);
        ETags.require(ifMatch, inspection.version());
        tell(inspection, inspection.withdraw(command.reason(), by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    InspectionView readAgain(
            UUID id, @Nullable String ifMatch, BiFunction<ReportText, Inspection, ReadReport> reader, Actor by) {
        Inspection inspection = ours(id);
        ETags.require(ifMatch, inspection.version());
        StoredReport report = inspection.report();
        ReportText text =
                report == null ? null : documents.text(report.sha256()).orElse(null);
        if (text == null) {
            throw InspectionProblem.noReport();
        }
        ReadReport read = reader.apply(text, inspection);
        inspection
                .readAgain(read.details(), read.warnings(), by, clock.instant())
                .ifPresent(event -> tell(inspection, event));
        return queries.get(id);
    }

    private Inspection ours(UUID id) {
        Inspection inspection = inspections.forChange(id);
        actor.mustReach(inspection.details().authority().dfeCode());
        return inspection;
    }

    private static void must(Reach reach, InspectionDetails details) {
        if (!reach.covers(details.authority().dfeCode())) {
            throw CommonProblem.outOfReach();
        }
    }

    private InspectionView add(Inspection inspection) {
        inspections.persist(inspection);
        tell(inspection, inspection.recorded());
        return queries.get(inspection.id());
    }

    private void tell(Inspection inspection, InspectionEvent event) {
        versions.persist(new InspectionVersion(inspection.id(), inspection.details(), event));
        outbox.append(event);
    }
}
