package io.throughline.tracker.inspection;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The data of an inspection's event; only what we use of it. */
record InspectionSaid(State inspection) {

    static final Set<String> TYPES = Set.of(
            "io.throughline.inspections.inspection-recorded.v1",
            "io.throughline.inspections.inspection-amended.v1",
            "io.throughline.inspections.inspection-withdrawn.v1");

    InspectionSaid {
        Objects.requireNonNull(inspection, "inspection");
    }

    record State(
            UUID id,
            @Nullable Authority authority,
            String kind,
            @Nullable LocalDate startDate,
            @Nullable LocalDate endDate,
            @Nullable LocalDate publishedDate,
            @Nullable LocalDate receivedDate,
            String status) {
        State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(status, "status");
        }
    }

    record Authority(String name, @Nullable String dfeCode) {}
}
