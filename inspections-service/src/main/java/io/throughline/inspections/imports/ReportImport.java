package io.throughline.inspections.imports;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Reach;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Reports that somebody sent together. */
@Entity
class ReportImport {

    @Id
    private UUID id;

    private String actor;
    private String reach;
    private Instant begunAt;

    @SuppressWarnings("NullAway.Init")
    protected ReportImport() {}

    @SuppressWarnings("NullAway.Init")
    ReportImport(UUID id, Actor by, Reach reach, Instant now) {
        this.id = id;
        this.actor = by.subject();
        this.reach = reach.said();
        this.begunAt = now;
    }

    UUID id() {
        return id;
    }

    String actor() {
        return actor;
    }

    Reach reach() {
        return Reach.of(reach);
    }

    Instant begunAt() {
        return begunAt;
    }
}
