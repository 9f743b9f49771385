package io.throughline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is woken finds a page that says what to do. */
class RulesTest {

    private static final Path ROOT = Overlay.FOLDER.resolve("../..").normalize();

    @Test
    void every_alert_has_words_a_severity_and_a_runbook_that_exists() {
        List<JsonNode> alerts = Overlay.production()
                .of("PrometheusRule")
                .flatMap(rule -> Pods.each(rule.at("/spec/groups")))
                .flatMap(group -> Pods.each(group.path("rules")))
                .toList();
        assertThat(alerts).hasSizeGreaterThan(5);
        assertThat(alerts).allSatisfy(alert -> {
            assertThat(alert.path("alert").asText()).startsWith("Throughline");
            assertThat(alert.path("for").asText()).isNotEmpty();
            assertThat(alert.at("/labels/severity").asText()).isIn("page", "ticket");
            assertThat(alert.at("/annotations/summary").asText()).endsWith(".");
            assertThat(ROOT.resolve(alert.at("/annotations/runbook_url").asText()))
                    .isRegularFile();
        });
    }
}
