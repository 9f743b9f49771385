package io.throughline.tracker.ancestor;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What findings-service says was decided about two findings; only what we use of it. */
record RecurrenceSaid(Decision decision) {

    static final String DECIDED = "io.throughline.findings.recurrence-decided.v1";

    record Decision(UUID id, Side later, Side earlier, String relation) {}

    record Side(
            UUID findingId, String inspectionKind, @Nullable LocalDate inspectedOn, String text) {}
}
