package io.throughline.tracker.ancestor;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A decision as findings-service last told it. */
@Entity
class KnownRecurrence {
    @Id
    UUID id;

    long sequence;
    String relation;
    UUID laterFindingId;

    @Nullable
    LocalDate laterInspectedOn;

    String laterText;
    UUID earlierFindingId;
    String earlierInspectionKind;

    @Nullable
    LocalDate earlierInspectedOn;

    String earlierText;

    @SuppressWarnings("NullAway.Init")
    protected KnownRecurrence() {}
}
