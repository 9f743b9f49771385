package io.throughline.tracker.gap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The recommendations of one council, inspection or theme by how far they have come; those withdrawn are not counted.
 *
 * @param asked all that stand
 * @param late not claimed, and their day has passed
 * @param excepted will not be done for now
 * @param claimed claimed done, whether verified or not
 * @param verified claimed and verified, whether closed or not
 * @param closed verified and closed, whether confirmed or not
 * @param confirmed closed, and inspectors agree
 * @param gap claimed and not verified
 * @param unconfirmed verified and not confirmed by inspectors
 * @param weightedGap the gap, a priority action counted as what it weighs
 * @param weightedUnconfirmed likewise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Gap(
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String authority,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String dfeCode,
        @Nullable UUID inspectionId,
        @Nullable String inspectionKind,
        @Nullable String theme,
        long asked,
        long late,
        long excepted,
        long claimed,
        long verified,
        long closed,
        long confirmed,
        long gap,
        long unconfirmed,
        long weightedGap,
        long weightedUnconfirmed) {}
