package io.throughline.tracker.source;

import io.throughline.tracker.page.Codes;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record Inspection(
        UUID id,
        String status,
        Authority authority,
        String kind,
        @Nullable LocalDate startDate,
        @Nullable LocalDate endDate,
        @Nullable LocalDate publishedDate,
        @Nullable LocalDate receivedDate,
        @Nullable String leadInspector,
        @Nullable String focus,
        List<Judgement> judgements,
        @Nullable Report report,
        Reading reading,
        String etag) {

    public static final Comparator<Inspection> NEWEST_FIRST =
            Comparator.comparing(Inspection::on, Comparator.nullsLast(Comparator.reverseOrder()));

    public record Judgement(String area, String grade, String label) {}

    public record Report(
            String mediaType, int pages, @Nullable String fileName) {}

    public record Reading(
            String status, long findings, long recommendations, Map<String, String> absences, List<String> warnings) {

        public boolean isUnderWay() {
            return "PENDING".equals(status);
        }
    }

    /** As people call it. */
    public String named() {
        var day = on();
        return authority.name() + ", " + Codes.words(kind) + (day == null ? "" : ", " + Codes.day(day));
    }

    /** The day by which people call it. */
    public @Nullable LocalDate on() {
        return startDate != null ? startDate : publishedDate;
    }
}
