package io.throughline.inspections.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A recommendation as tracker-service last told it. */
@Entity
class KnownRecommendation {
    @Id
    UUID id;

    UUID inspectionId;
    long sequence;
    String status;

    @SuppressWarnings("NullAway.Init")
    protected KnownRecommendation() {}
}
