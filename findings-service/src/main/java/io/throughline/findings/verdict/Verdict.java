package io.throughline.findings.verdict;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.web.Uuid7;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.inspection.InspectionRef;
import io.throughline.findings.verdict.VerdictEvent.VerdictConfirmed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one later report says of one earlier request, as a person confirmed it. */
@Entity
class Verdict {
    @Id
    private UUID id;

    private long version;
    private UUID findingId;
    private UUID inspectionId;
    private String dfeCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable VerdictState state;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    @SuppressWarnings("NullAway.Init")
    Verdict(SaidItem of, UUID inspection) {
        id = Uuid7.next();
        findingId = of.id();
        inspectionId = inspection;
        dfeCode = of.dfeCode();
    }

    VerdictConfirmed confirm(
            ConfirmVerdict command, SaidItem of, InspectionRef by, String words, int page, Actor actor, Instant now) {
        Outcome before = state == null ? null : state.outcome();
        if (state != null && before == command.outcome() && state.span().equals(command.span())) {
            throw VerdictProblem.alreadyConfirmed(command.outcome());
        }
        version++;
        state = new VerdictState(
                id,
                findingId,
                of.inspectionId(),
                of.authority(),
                dfeCode,
                by,
                command.outcome(),
                words,
                page,
                command.span(),
                command.reason(),
                actor.subject(),
                now);
        return new VerdictConfirmed(state, before, actor.subject(), version, now);
    }

    UUID findingId() {
        return findingId;
    }

    @Nullable
    VerdictState state() {
        return state;
    }

    long version() {
        return version;
    }
}
