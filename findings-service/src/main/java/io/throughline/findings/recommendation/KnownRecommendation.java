package io.throughline.findings.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A recommendation as tracker-service last told it. */
@Entity
class KnownRecommendation {
    @Id
    UUID id;

    UUID findingId;
    long sequence;
    String status;

    @Nullable
    String owner;

    @Nullable
    LocalDate due;

    @Nullable
    LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected KnownRecommendation() {}
}
