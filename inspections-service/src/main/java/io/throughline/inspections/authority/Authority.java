package io.throughline.inspections.authority;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One body with children's services, from the day on which it began to the day on which it ended. */
public record Authority(
        String dfeCode,
        String onsCode,
        @Nullable String ofstedUrn,
        String name,
        List<String> otherNames,
        String region,
        String type,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> neighbours,
        List<String> neighboursPrevious) {

    public boolean existedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    public boolean isCurrent() {
        return to == null;
    }
}
