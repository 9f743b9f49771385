package io.throughline.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the API server would say of an object: fields that its kind does not have. For kinds that have Java models (fabric8,
 * Strimzi) by the model; for the others (CloudNativePG, KEDA) by a schema of the fields that we use, in {@code schemas}.
 */
final class StrictModel {

    private static final Path SCHEMAS = Path.of("src/test/resources/schemas");

    private final KubernetesSerialization models = new KubernetesSerialization(new ObjectMapper(), true);
    private final ObjectMapper json = new ObjectMapper();

    StrictModel() {
        List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class)
                .forEach(kind -> models.registerKubernetesResource(kind));
    }

    List<String> complaints(JsonNode object) {
        Path schema = SCHEMAS.resolve(object.path("kind").asText() + ".json");
        if (Files.exists(schema)) {
            return bySchema(object, schema);
        }
        Object model = models.unmarshal(object.toString());
        if (!(model instanceof HasMetadata) || model.getClass().getSimpleName().startsWith("Generic")) {
            return List.of(Overlay.called(object) + " is of a kind that no model and no schema knows");
        }
        var unknown = new ArrayList<String>();
        walk(Overlay.called(object), model, Collections.newSetFromMap(new IdentityHashMap<>()), unknown);
        return unknown;
    }

    private List<String> bySchema(JsonNode object, Path schema) {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(json.readTree(Files.readString(schema)))
                    .validate(object)
                    .stream()
                    .map(error -> Overlay.called(object) + error)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The models keep what they do not know in "additional properties", at whatever depth. */
    private static void walk(String place, @Nullable Object value, Set<Object> seen, List<String> unknown) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((key, inner) -> walk(place + "/" + key, inner, seen, unknown));
            case Collection<?> all -> all.forEach(inner -> walk(place, inner, seen, unknown));
            default -> {
                if (isModel(value) && seen.add(value)) {
                    for (Method getter : value.getClass().getMethods()) {
                        visit(place, value, getter, seen, unknown);
                    }
                }
            }
        }
    }

    private static void visit(String place, Object model, Method getter, Set<Object> seen, List<String> unknown) {
        if (getter.getParameterCount() > 0 || !getter.getName().startsWith("get")) {
            return;
        }
        Object inner;
        try {
            inner = getter.invoke(model);
        } catch (ReflectiveOperationException notAField) {
            return;
        }
        if (getter.getName().equals("getAdditionalProperties") && inner instanceof Map<?, ?> extra) {
            extra.keySet().forEach(key -> unknown.add(place + " has no field " + key));
        } else {
            walk(place + "/" + getter.getName().substring(3), inner, seen, unknown);
        }
    }

    private static boolean isModel(Object value) {
        return value.getClass().getName().matches("io\\.(fabric8|strimzi)\\..*")
                && !value.getClass().isEnum();
    }
}
