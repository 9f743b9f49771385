package io.throughline.inspections.inspection;

import org.jspecify.annotations.Nullable;

/** The document that an inspection was read from. */
record StoredReport(
        String sha256,
        String mediaType,
        int pages,
        @Nullable String fileName) {}
