package io.throughline.inspections.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was recorded of an inspection at one of its versions, and whose doing that was. Never changed. */
@Entity
@IdClass(InspectionVersion.Key.class)
class InspectionVersion {

    record Key(UUID inspectionId, long version) implements Serializable {}

    @Id
    private UUID inspectionId;

    @Id
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private InspectionDetails details;

    private String reason;
    private String actor;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected InspectionVersion() {}

    InspectionVersion(UUID inspectionId, InspectionDetails details, InspectionEvent event) {
        this.inspectionId = inspectionId;
        this.version = event.sequence();
        this.details = details;
        this.reason = event.reason();
        this.actor = event.actor();
        this.at = event.time();
    }

    long version() {
        return version;
    }

    InspectionDetails details() {
        return details;
    }

    String reason() {
        return reason;
    }

    String actor() {
        return actor;
    }

    Instant at() {
        return at;
    }
}
