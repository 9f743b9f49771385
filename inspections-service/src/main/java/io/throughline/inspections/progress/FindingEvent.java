package io.throughline.inspections.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What findings-service says, as far as we use it. */
sealed interface FindingEvent {

    /** finding-recorded, -amended and -withdrawn: each carries the whole finding. */
    record FindingTold(Finding finding) implements FindingEvent {

        record Finding(
                UUID id,
                InspectionOf inspection,
                String kind,
                @Nullable String polarity,
                String review,
                String status) {}

        record InspectionOf(UUID id) {}
    }

    record ReadingCompleted(Map<String, String> absences, List<String> warnings) implements FindingEvent {}

    record ReadingFailed(String reason) implements FindingEvent {}
}
