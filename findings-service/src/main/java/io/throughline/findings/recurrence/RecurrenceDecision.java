package io.throughline.findings.recurrence;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.web.Uuid7;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.recurrence.RecurrenceEvent.RecurrenceDecided;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a person said of a later and an earlier finding. Its verb returns what has happened. */
@Entity
class RecurrenceDecision {
    @Id
    private UUID id;

    private long version;
    private UUID laterId;
    private UUID earlierId;
    private String dfeCode;
    private String relation;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable DecisionState state;

    @SuppressWarnings("NullAway.Init")
    protected RecurrenceDecision() {}

    @SuppressWarnings("NullAway.Init")
    RecurrenceDecision(SaidItem later, SaidItem earlier) {
        id = Uuid7.next();
        laterId = later.id();
        earlierId = earlier.id();
        dfeCode = later.dfeCode();
    }

    RecurrenceDecided decide(Decide command, SaidItem later, SaidItem earlier, Actor by, Instant now) {
        String decided = command.relation().name();
        String before = state == null ? null : relation;
        if (decided.equals(before)) {
            throw RecurrenceProblem.alreadyDecided(decided);
        }
        relation = decided;
        version++;
        state = new DecisionState(
                id,
                later.authority(),
                dfeCode,
                DecisionState.Side.of(later),
                DecisionState.Side.of(earlier),
                decided,
                command.reason(),
                by.subject(),
                now);
        return new RecurrenceDecided(state, before, by.subject(), version, now);
    }

    UUID later() {
        return laterId;
    }

    UUID earlier() {
        return earlierId;
    }

    String relation() {
        return relation;
    }

    long version() {
        return version;
    }

    @Nullable
    DecisionState state() {
        return state;
    }
}
