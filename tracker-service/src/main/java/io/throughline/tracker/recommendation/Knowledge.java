package io.throughline.tracker.recommendation;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One way in which it is known what changed for children.
 *
 * @param sampled of how many cases, for a dip sample
 * @param met in how many of them it was as it should be
 * @param measureId the measure that moved, where it is known by one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Knowledge(
        @NotNull Way way,
        @Nullable Integer sampled,
        @Nullable Integer met,
        @Nullable UUID measureId) {

    public enum Way {
        AUDIT_WITH_MODERATION,
        DIP_SAMPLE,
        MEASURE,
        VOICE_OF_CHILDREN,
        PARTNERS
    }

    /** A sample says of how many, and how many of them were right; nothing else does. */
    void check() {
        boolean sample = sampled != null && met != null && sampled > 0 && met >= 0 && met <= sampled;
        if (way == Way.DIP_SAMPLE ? !sample : sampled != null || met != null) {
            throw ImpactProblem.noSample();
        }
        if (way != Way.MEASURE && measureId != null) {
            throw ImpactProblem.noMeasure();
        }
    }
}
