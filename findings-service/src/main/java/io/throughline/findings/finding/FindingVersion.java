package io.throughline.findings.finding;

import io.throughline.chassis.event.EventType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a finding said at one time, who made it say so and why; kept for good. */
@Entity
class FindingVersion {

    @Id
    UUID id;

    UUID findingId;
    long version;
    String event;

    @JdbcTypeCode(SqlTypes.JSON)
    FindingState state;

    @Nullable
    String reason;

    String actor;
    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected FindingVersion() {}

    @SuppressWarnings("NullAway.Init")
    FindingVersion(UUID id, FindingEvent said) {
        this.id = id;
        this.findingId = said.finding().id();
        this.version = said.sequence();
        this.event = said.getClass().getAnnotation(EventType.class).value();
        this.state = said.finding();
        this.reason = said.reason();
        this.actor = said.actor();
        this.at = said.time();
    }
}
