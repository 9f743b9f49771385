package io.throughline.findings.finding;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.Citation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes what people decide about findings, and what becomes of their inspection: state, event and answer in one
 * transaction, so that what is committed can be told.
 */
@ApplicationScoped
public class FindingCommands {

    private static final Actor SERVICE = Actor.system("findings-service");

    private final Findings findings;
    private final FindingVersions versions;
    private final FindingQueries queries;
    private final Outbox outbox;
    private final Clock clock;

    FindingCommands(Findings findings, FindingVersions versions, FindingQueries queries, Outbox outbox, Clock clock) {
        this.findings = findings;
        this.versions = versions;
        this.queries = queries;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The record of an inspection was amended: what its findings say of it follows. */
    @Transactional(TxType.MANDATORY)
    public void follow(InspectionTold.Inspection inspection) {
        for (Finding finding : findings.standingForChange(inspection.id())) {
            FindingState state = finding.state();
            if (!state.inspection().equals(inspection.ref())
                    || !state.authority().equals(inspection.authority())) {
                say(finding.belongTo(inspection.ref(), inspection.authority(), SERVICE, clock.instant()));
            }
        }
    }

    /** An inspection was withdrawn: so is all that was found in its report. */
    @Transactional(TxType.MANDATORY)
    public void withdrawAll(UUID inspection) {
        for (Finding finding : findings.standingForChange(inspection)) {
            say(finding.withdraw("the inspection was withdrawn", false, SERVICE, clock.instant()));
        }
    }

    /** @param words where there is a text to cite: what stands at the spans */
    @Transactional
    FindingView add(AddFinding command, InspectionTold.Inspection inspection, @Nullable Citation words, Actor by) {
        FindingState state = NewFinding.added(command, inspection, words);
        int position = state.span() == null
                ? findings.lastPosition(inspection.id()) + 1
                : state.span().start();
        var finding = new Finding(state, position, true, clock.instant());
        findings.persist(finding);
        say(finding.recorded(by));
        return queries.get(finding.id());
    }

    @Transactional
    FindingView amend(UUID id, @Nullable String ifMatch, AmendFinding command, @Nullable Citation words, Actor by) {
        Codes.check(command);
        Finding finding = findings.forChange(id);
        ETags.require(ifMatch, finding.version());
        say(finding.amend(command, words, by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    FindingView review(UUID id, @Nullable String ifMatch, ReviewFinding command, Actor by) {
        Finding finding = findings.forChange(id);
        ETags.require(ifMatch, finding.version());
        say(finding.review(command, by, clock.instant()));
        return queries.get(id);
    }

    @Transactional
    FindingView withdraw(UUID id, @Nullable String ifMatch, WithdrawFinding command, Actor by) {
        Finding finding = findings.forChange(id);
        ETags.require(ifMatch, finding.version());
        say(finding.withdraw(command.reason(), true, by, clock.instant()));
        return queries.get(id);
    }

    private void say(FindingEvent event) {
        versions.keep(event);
        outbox.append(event);
    }
}
