package io.throughline.tracker.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The data of a finding's event; only what we use of it. Codes stay words: a newer producer may know more of them.
 *
 * @param finding the whole state after it happened
 * @param reason why, in the words of whoever changed it
 */
public record FindingSaid(State finding, @Nullable String reason) {

    /** The types of event that are about one finding. */
    public static final Set<String> TYPES = Set.of(
            "io.throughline.findings.finding-recorded.v1",
            "io.throughline.findings.finding-amended.v1",
            "io.throughline.findings.finding-withdrawn.v1");

    public FindingSaid {
        Objects.requireNonNull(finding, "finding");
    }

    public record State(
            UUID id,
            Inspection inspection,
            @Nullable Authority authority,
            String kind,
            @Nullable String reference,
            @Nullable String section,
            String text,
            @Nullable Integer page,
            @Nullable Span span,
            @Nullable List<String> themes,
            @Nullable String deadline,
            @Nullable String addressee,
            @Nullable String review,
            String status) {

        public State {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(inspection, "inspection");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(status, "status");
        }

        /** Neither taken back nor rejected by a person. */
        public boolean stands() {
            return status.equals("RECORDED") && !"REJECTED".equals(review);
        }
    }

    public record Inspection(UUID id, String kind, @Nullable LocalDate publishedDate) {
        public Inspection {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(kind, "kind");
        }
    }

    public record Authority(
            String name,
            @Nullable String dfeCode,
            @Nullable String onsCode,
            @Nullable String ofstedUrn) {}

    public record Span(int start, int end) {}
}
