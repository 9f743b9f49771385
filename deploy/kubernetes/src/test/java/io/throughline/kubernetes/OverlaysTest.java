package io.throughline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every overlay renders, and every object in it has only the fields that its kind has. */
class OverlaysTest {

    private final StrictModel model = new StrictModel();

    static Stream<Overlay> overlays() {
        return Overlay.all();
    }

    @ParameterizedTest
    @MethodSource("overlays")
    void every_object_is_what_its_kind_allows(Overlay overlay) {
        assertThat(overlay.objects()).hasSizeGreaterThan(15);
        assertThat(overlay.objects().stream().flatMap(object -> model.complaints(object).stream()))
                .isEmpty();
    }

    @Test
    void a_misspelt_field_is_found_in_each_sort_of_object() {
        Overlay production = Overlay.production();
        for (String kind :
                new String[] {"Deployment", "NetworkPolicy", "KafkaTopic", "Kafka", "Cluster", "ScaledObject"}) {
            JsonNode object = production.of(kind).findFirst().orElseThrow().deepCopy();
            ((ObjectNode) object.path("spec")).put("replicaz", 2);
            assertThat(model.complaints(object)).as(kind).isNotEmpty();
        }
    }

    @Test
    void a_misspelt_field_deep_inside_is_found_too() {
        JsonNode deployment =
                Overlay.production().of("Deployment").findFirst().orElseThrow().deepCopy();
        ((ObjectNode) deployment.at("/spec/template/spec/containers/0/securityContext"))
                .put("readOnlyRootFileSystem", true);
        assertThat(model.complaints(deployment)).hasSize(1);
    }
}
