package io.throughline.chassis.stream;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An event as the stream gives it.
 *
 * @param number its place
 * @param key the inspection that it is about
 * @param authority the council's codes
 * @param council whose thing it is: its dfeCode where that is known
 * @param payload the event, as it is in the log
 */
@Schema(name = "CloudEvent", description = "An event as it is in the log: CloudEvents 1.0 in structured JSON.")
record StreamEvent(
        @Schema(hidden = true) long number,
        @Schema(hidden = true) String type,
        @Schema(hidden = true) String key,
        @Schema(hidden = true) Set<String> authority,
        @Schema(hidden = true) @Nullable String council,
        @Schema(hidden = true) String payload) {

    @JsonValue
    @JsonRawValue
    String asIs() {
        return payload;
    }
}
