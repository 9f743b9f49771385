package io.throughline.findings.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An inspection as inspections-service last told it. */
@Entity
class KnownInspection {
    @Id
    UUID id;

    long sequence;
    String status;
    String dfeCode;

    @Nullable
    String onsCode;

    @Nullable
    String ofstedUrn;

    @JdbcTypeCode(SqlTypes.JSON)
    InspectionTold.Inspection state;

    @SuppressWarnings("NullAway.Init")
    protected KnownInspection() {}
}
