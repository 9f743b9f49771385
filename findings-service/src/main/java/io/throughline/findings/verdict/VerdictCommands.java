package io.throughline.findings.verdict;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.event.Outbox;
import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.inspection.InspectionTold;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** The only writer of verdicts: state and event in one transaction. */
@ApplicationScoped
class VerdictCommands {

    private final Verdicts verdicts;
    private final CorpusQueries corpus;
    private final AuthorityDirectory authorities;
    private final Outbox outbox;
    private final Clock clock;

    VerdictCommands(
            Verdicts verdicts, CorpusQueries corpus, AuthorityDirectory authorities, Outbox outbox, Clock clock) {
        this.verdicts = verdicts;
        this.corpus = corpus;
        this.authorities = authorities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param words what stands at the command's span of the later report */
    @Transactional
    VerdictState confirm(
            ConfirmVerdict command, InspectionTold.Inspection inspection, String words, int page, Actor by) {
        SaidItem of = corpus.get(command.findingId()).orElseThrow(VerdictProblem::unknownFinding);
        LocalDate on = VerdictQueries.on(inspection);
        if (!authorities.lineage(inspection.authority().dfeCode()).contains(of.dfeCode())
                || on == null
                || of.inspectedOn() == null
                || !of.inspectedOn().isBefore(on)) {
            throw VerdictProblem.notEarlier();
        }
        var verdict = verdicts.forChange(of.id(), inspection.id()).orElseGet(() -> new Verdict(of, inspection.id()));
        var confirmed = verdict.confirm(command, of, inspection.ref(), words, page, by, clock.instant());
        verdicts.persist(verdict);
        outbox.append(confirmed);
        return confirmed.verdict();
    }
}
