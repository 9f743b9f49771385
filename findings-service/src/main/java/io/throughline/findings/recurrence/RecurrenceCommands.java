package io.throughline.findings.recurrence;

import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.corpus.SaidItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only writer of decisions: state and event in one transaction. */
@ApplicationScoped
class RecurrenceCommands {

    private final RecurrenceDecisions decisions;
    private final CorpusQueries corpus;
    private final AuthorityDirectory authorities;
    private final Outbox outbox;
    private final Clock clock;

    RecurrenceCommands(
            RecurrenceDecisions decisions,
            CorpusQueries corpus,
            AuthorityDirectory authorities,
            Outbox outbox,
            Clock clock) {
        this.decisions = decisions;
        this.corpus = corpus;
        this.authorities = authorities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    void decide(UUID laterId, UUID earlierId, @Nullable String ifMatch, Decide command, CurrentActor by) {
        SaidItem later = corpus.get(laterId).orElseThrow(RecurrenceProblem::unknownFinding);
        by.mustReach(later.dfeCode());
        SaidItem earlier = corpus.get(earlierId).orElseThrow(RecurrenceProblem::unknownFinding);
        if (!authorities.lineage(later.dfeCode()).contains(earlier.dfeCode())) {
            throw RecurrenceProblem.otherAuthority();
        }
        if (!Candidates.isBefore(earlier, later)) {
            throw RecurrenceProblem.notEarlier();
        }
        var known = decisions.forChange(laterId, earlierId);
        ETags.require(ifMatch, known.map(RecurrenceDecision::version).orElse(0L));
        var decision = known.orElseGet(() -> new RecurrenceDecision(later, earlier));
        var decided = decision.decide(command, later, earlier, by.get(), clock.instant());
        decisions.persist(decision);
        outbox.append(decided);
    }
}
