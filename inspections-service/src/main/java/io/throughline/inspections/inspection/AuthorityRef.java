package io.throughline.inspections.inspection;

import org.jspecify.annotations.Nullable;

/** The authority that was inspected, by its name and its three codes. */
record AuthorityRef(
        String name,
        String dfeCode,
        @Nullable String onsCode,
        @Nullable String ofstedUrn) {}
