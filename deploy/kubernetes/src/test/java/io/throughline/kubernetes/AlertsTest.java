package io.throughline.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Alerts are tried on series of samples, by Prometheus' own tool: each is told when it should be, and not before. */
class AlertsTest {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Path RULES = Overlay.FOLDER.resolve("components/monitoring/rules.yaml");
    private static final Path TRIALS = Overlay.FOLDER.resolve("src/test/promtool/rules.yaml");
    private static final Path HERE = Overlay.FOLDER.resolve("target/promtool");

    @Test
    void each_is_told_when_it_should_be_and_not_before() throws IOException, InterruptedException {
        assertThat(promtool(Files.readString(RULES))).isEqualTo("SUCCESS");
    }

    @Test
    void a_rule_that_is_too_patient_is_found() throws IOException, InterruptedException {
        assertThat(promtool(Files.readString(RULES).replace("for: 3m", "for: 30m")))
                .contains("FAILED", "ThroughlineEventsWait");
    }

    @Test
    void none_is_untried() throws IOException {
        var named = YAML.readTree(Files.readString(RULES)).findValuesAsText("alert");
        var tried = YAML.readTree(Files.readString(TRIALS)).findValuesAsText("alertname");
        assertThat(new TreeSet<>(tried)).isEqualTo(new TreeSet<>(named));
    }

    private static String promtool(String rules) throws IOException, InterruptedException {
        Files.createDirectories(HERE);
        JsonNode spec = YAML.readTree(rules).get("spec");
        Files.writeString(HERE.resolve("rules.yaml"), YAML.writeValueAsString(spec));
        Files.copy(TRIALS, HERE.resolve("trials.yaml"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try {
            var tool = new ProcessBuilder("promtool", "test", "rules", "trials.yaml")
                    .directory(HERE.toFile())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(tool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            tool.waitFor();
            return said.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("Unit Testing"))
                    .collect(Collectors.joining("\n"));
        } catch (IOException absent) {
            Assumptions.abort("promtool (Debian's package prometheus) is not installed, so the alerts are not tried");
            throw absent;
        }
    }
}
