package io.throughline.chassis.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.chassis.audit.Deed;
import io.throughline.chassis.web.Uuid7;
import java.lang.annotation.Annotation;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event on its way out: what it is called, where it goes, and how it looks there. */
record SaidEvent(UUID id, String type, String topic, String source, DomainEvent event, ObjectNode data) {

    static SaidEvent of(DomainEvent event, String source, ObjectMapper json) {
        ObjectNode data = json.valueToTree(event);
        data.remove("time");
        return new SaidEvent(
                Uuid7.next(),
                annotation(event.getClass(), EventType.class).value(),
                annotation(event.getClass(), Diary.class).value(),
                source,
                event,
                data);
    }

    String cloudEvent(ObjectMapper json) {
        ObjectNode envelope = json.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("source", source)
                .put("type", type)
                .put("subject", event.subject().toString())
                .put("time", event.time().toString())
                .put("sequence", event.sequence())
                .put("partitionkey", event.key().toString())
                .put("datacontenttype", "application/json");
        envelope.set("data", data);
        try {
            return json.writeValueAsString(envelope);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(type + " cannot be written", unwritable);
        }
    }

    /** The council's dfeCode, where the event names it. */
    @Nullable
    String authority() {
        return data.findPath("authority").path("dfeCode").asText(null);
    }

    /** The same as the audit tells it. The resource is the diary's middle name, as {@code recommendation}. */
    Deed deed() {
        return Deed.of(type, topic.replaceAll("^[^.]*\\.|\\.events$", ""), event.subject())
                .version(event.sequence())
                .by(data.path("actor").asText(null));
    }

    private static <A extends Annotation> A annotation(Class<?> event, Class<A> kind) {
        for (Class<?> type = event; type != null; type = type.getSuperclass()) {
            if (type.isAnnotationPresent(kind)) {
                return type.getAnnotation(kind);
            }
            for (Class<?> shape : type.getInterfaces()) {
                if (shape.isAnnotationPresent(kind)) {
                    return shape.getAnnotation(kind);
                }
            }
        }
        throw new IllegalArgumentException(event.getName() + " has no @" + kind.getSimpleName());
    }
}
