package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What others were told about the same thing. */
public record Comparison(String authority, String dfeCode, String about, List<Group> groups) {

    public record Group(
            String name,
            String of,
            int councils,
            long read,
            long told,
            long praised,
            @Nullable LocalDate since,
            List<Quote> asked,
            List<Quote> strengths) {}

    public record Quote(
            UUID findingId,
            UUID inspectionId,
            String inspectionKind,
            @Nullable LocalDate inspectedOn,
            String authority,
            String text,
            @Nullable Integer page) {}
}
