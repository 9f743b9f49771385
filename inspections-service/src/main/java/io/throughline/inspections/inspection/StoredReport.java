package io.throughline.inspections.inspection;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The document that an inspection was read from. */
@Embeddable
record StoredReport(
        String sha256,
        String mediaType,
        int pages,
        @Nullable String fileName) {}
