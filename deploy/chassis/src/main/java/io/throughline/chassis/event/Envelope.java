package io.throughline.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * An event as it came in: CloudEvents 1.0, structured JSON.
 *
 * @param type what happened and in which shape
 * @param subject the aggregate
 * @param sequence the aggregate's version
 * @param data the rest; read by each consumer into its own record
 */
public record Envelope(UUID id, String type, UUID subject, long sequence, Instant time, JsonNode data) {

    static Envelope parse(ObjectMapper json, String value) throws BrokenEvent {
        try {
            JsonNode event = json.readTree(value);
            if (event == null || !event.path("specversion").asText().equals("1.0")) {
                throw new BrokenEvent("not a CloudEvent 1.0");
            }
            if (!event.path("data").isObject() || !event.path("sequence").canConvertToLong()) {
                throw new BrokenEvent("data or sequence is missing");
            }
            return new Envelope(
                    UUID.fromString(event.path("id").asText()),
                    event.path("type").asText(),
                    UUID.fromString(event.path("subject").asText()),
                    event.path("sequence").asLong(),
                    Instant.parse(event.path("time").asText()),
                    event.path("data"));
        } catch (JsonProcessingException | IllegalArgumentException | DateTimeParseException broken) {
            throw new BrokenEvent(
                    "not readable as an event: " + broken.getClass().getSimpleName());
        }
    }

    /** The data as the consumer's own record; {@link BrokenEvent} where it does not fit. */
    public <T> T data(ObjectMapper json, Class<T> shape) {
        try {
            return json.treeToValue(data, shape);
        } catch (JsonProcessingException misfit) {
            throw new BrokenEvent("data of " + type + " is not as agreed: " + misfit.getOriginalMessage());
        }
    }
}
