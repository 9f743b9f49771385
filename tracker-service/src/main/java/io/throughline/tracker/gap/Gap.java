package io.throughline.tracker.gap;

import org.jspecify.annotations.Nullable;

/**
 * One council's recommendations by how far they have come; those withdrawn are not counted.
 *
 * @param asked all that stand
 * @param claimed claimed done, whether verified or not
 * @param verified claimed and verified, whether closed or not
 * @param gap claimed and not verified
 */
record Gap(
        @Nullable String authority,
        @Nullable String dfeCode,
        long asked,
        long claimed,
        long verified,
        long closed,
        long gap) {}
