package io.throughline.tracker.measure;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.web.ETags;
import java.util.List;

/** A measure as it is shown: its state, and every value that was ever recorded. */
public record MeasureView(
        @JsonUnwrapped MeasureState state,
        @JsonProperty("series") List<MeasureValue> series,
        String etag) {

    static MeasureView of(Measure measure) {
        MeasureState state = measure.state();
        return new MeasureView(state, measure.values(), ETags.of(state.version()));
    }
}
