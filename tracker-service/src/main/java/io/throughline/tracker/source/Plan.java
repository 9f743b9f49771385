package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

public record Plan(
        UUID id,
        Authority authority,
        List<UUID> inspections,
        String title,
        String madeBy,
        LocalDate madeOn,
        int submissions,
        String etag) {}
