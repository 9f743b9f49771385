package io.throughline.tracker.recommendation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The inspection whose letter asks. */
@Embeddable
public record InspectionRef(
        @Column(name = "inspection_id") UUID id,
        @Column(name = "inspection_kind") String kind,
        @Column(name = "inspection_published") @Nullable LocalDate publishedDate) {}
