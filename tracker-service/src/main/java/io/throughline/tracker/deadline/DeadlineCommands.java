package io.throughline.tracker.deadline;

import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.audit.Audit;
import io.throughline.chassis.audit.Deed;
import io.throughline.chassis.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people may say about what is owed. */
@ApplicationScoped
@Transactional
class DeadlineCommands {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final DutyRecords records;
    private final DeadlineQueries queries;
    private final Audit audit;
    private final CurrentActor actor;
    private final Clock clock;

    DeadlineCommands(DutyRecords records, DeadlineQueries queries, Audit audit, CurrentActor actor, Clock clock) {
        this.records = records;
        this.queries = queries;
        this.audit = audit;
        this.actor = actor;
        this.clock = clock;
    }

    DutyView state(UUID inspection, DutyName name, @Nullable String ifMatch, StateDeadline command) {
        Duty duty = load(inspection, name, ifMatch);
        duty.state(command, actor.get().subject());
        return write("deadline-stated", inspection, duty);
    }

    DutyView fulfil(UUID inspection, DutyName name, @Nullable String ifMatch, FulfilDuty command) {
        Duty duty = load(inspection, name, ifMatch);
        duty.fulfil(command, LocalDate.now(clock.withZone(COUNCIL)), actor.get().subject());
        return write("deadline-fulfilled", inspection, duty);
    }

    private Duty load(UUID inspection, DutyName name, @Nullable String ifMatch) {
        var _ = queries.get(inspection, name);
        Duty duty = records.forChange(new Duty.Key(inspection, name));
        ETags.require(ifMatch, duty.version());
        return duty;
    }

    private DutyView write(String action, UUID inspection, Duty duty) {
        audit.done(Deed.of(action, "deadline", inspection + "/" + duty.name()).version(duty.version()));
        return queries.get(inspection, duty.name());
    }
}
