package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a recommendation stands in its letter; parts are absent while the news of them is on its way. */
public record Citation(@Nullable Place finding, @Nullable Letter inspection) {

    public record Place(
            UUID id, @Nullable String section, @Nullable Integer page) {}

    public record Letter(
            UUID id,
            String kind,
            @Nullable String authority,
            @Nullable LocalDate startDate) {}
}
