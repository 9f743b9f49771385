package io.throughline.inspections.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding as findings-service last told it. */
@Entity
class KnownFinding {
    @Id
    UUID id;

    UUID inspectionId;
    long sequence;
    String kind;

    @Nullable
    String polarity;

    String review;
    String status;

    @SuppressWarnings("NullAway.Init")
    protected KnownFinding() {}
}
