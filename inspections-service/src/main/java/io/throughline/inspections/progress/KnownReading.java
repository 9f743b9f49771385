package io.throughline.inspections.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How the reading of an inspection's report ended, as findings-service last told it. */
@Entity
class KnownReading {
    @Id
    UUID inspectionId;

    long sequence;

    String status;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, String> absences;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> warnings;

    @SuppressWarnings("NullAway.Init")
    protected KnownReading() {}
}
