package io.throughline.findings.finding;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.ReadItem;
import io.throughline.findings.theme.Theme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only writer of findings: state, event and answer in one transaction, so that what is committed can be told. */
@ApplicationScoped
public class FindingCommands {

    private static final Actor READER = Actor.system("findings-service");

    private final Findings findings;
    private final FindingQueries queries;
    private final Outbox outbox;
    private final Clock clock;

    FindingCommands(Findings findings, FindingQueries queries, Outbox outbox, Clock clock) {
        this.findings = findings;
        this.queries = queries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records what was read from an inspection's report; part of the reading's own transaction. */
    @Transactional(TxType.MANDATORY)
    public void recordAll(InspectionTold.Inspection inspection, List<ReadItem> items) {
        Instant now = clock.instant();
        for (ReadItem item : items) {
            var citation = item.citation();
            var state = new FindingState(
                    Uuid7.next(),
                    Finding.RECORDED,
                    inspection.ref(),
                    inspection.authority(),
                    item.kind().name(),
                    item.reference(),
                    item.section(),
                    citation.text(),
                    citation.page(),
                    new Span(citation.start(), citation.end()),
                    citation.segments(),
                    item.polarity().name(),
                    item.themes().stream().map(Theme::code).toList(),
                    item.deadline(),
                    item.addressee(),
                    item.confidence(),
                    "PROPOSED");
            var finding = new Finding(state, citation.start(), now);
            findings.persist(finding);
            outbox.append(finding.recorded(READER));
        }
    }

    /** The record of an inspection was amended: what its findings say of it follows. */
    @Transactional(TxType.MANDATORY)
    public void follow(InspectionTold.Inspection inspection) {
        for (Finding finding : findings.ofInspectionForChange(inspection.id())) {
            FindingState state = finding.state();
            if (!state.inspection().equals(inspection.ref())
                    || !state.authority().equals(inspection.authority())) {
                outbox.append(finding.belongTo(inspection.ref(), inspection.authority(), READER, clock.instant()));
            }
        }
    }

    /** An inspection was withdrawn: so is all that was found in its report. */
    @Transactional(TxType.MANDATORY)
    public void withdrawAll(UUID inspection) {
        for (Finding finding : findings.ofInspectionForChange(inspection)) {
            outbox.append(finding.withdraw("the inspection was withdrawn", READER, clock.instant()));
        }
    }

    @Transactional
    FindingView amend(UUID id, @Nullable String ifMatch, AmendFinding command, Actor by) {
        Codes.check(command);
        Finding finding = findings.forChange(id);
        ETags.require(ifMatch, finding.version());
        outbox.append(finding.amend(command, by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    FindingView review(UUID id, @Nullable String ifMatch, ReviewFinding command, Actor by) {
        Finding finding = findings.forChange(id);
        ETags.require(ifMatch, finding.version());
        outbox.append(finding.review(command, by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    FindingView withdraw(UUID id, @Nullable String ifMatch, WithdrawFinding command, Actor by) {
        Finding finding = findings.forChange(id);
        ETags.require(ifMatch, finding.version());
        outbox.append(finding.withdraw(command.reason(), by, clock.instant()));
        return queries.get(id);
    }
}
