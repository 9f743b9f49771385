package io.throughline.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Where things stand in a workload. */
final class Pods {

    private Pods() {}

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static JsonNode container(JsonNode workload) {
        return workload.at("/spec/template/spec/containers/0");
    }

    static JsonNode probe(JsonNode workload, String which) {
        return container(workload).path(which + "Probe");
    }

    /** The services' own settings. */
    static Stream<JsonNode> settings(Overlay overlay) {
        return overlay.of("ConfigMap")
                .filter(map -> map.at("/metadata/name").asText().contains("-settings"));
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    static boolean isSpread(JsonNode deployment) {
        return each(pod(deployment).path("topologySpreadConstraints"))
                .map(spread -> spread.path("topologyKey").asText())
                .collect(Collectors.toSet())
                .containsAll(List.of("topology.kubernetes.io/zone", "kubernetes.io/hostname"));
    }

    static boolean namesNoSecretValue(JsonNode workload) {
        JsonNode variables = container(workload).path("env");
        return variables.isArray()
                && each(variables)
                        .filter(one -> one.path("name").asText().matches(".*(PASSWORD|SECRET|KEY|TOKEN)"))
                        .allMatch(one -> one.at("/valueFrom/secretKeyRef/name").isTextual());
    }
}
