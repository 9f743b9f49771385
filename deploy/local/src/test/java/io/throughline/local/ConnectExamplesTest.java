package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What {@code deploy/CONNECT.md} shows to other systems is run as it stands there. */
@TestInstance(Lifecycle.PER_CLASS)
class ConnectExamplesTest {

    private static final Path LETTER = Path.of("samples/thornley-vale-monitoring-visit-2024.txt");

    @TempDir
    Path folder = Path.of("");

    private final Stage stage = Stage.shared();
    private final Caller officer = stage.caller("olive", "officer");
    private String inspection = "";

    @BeforeAll
    void a_letter_is_read() throws IOException {
        inspection =
                officer.sendLetter("letter.txt", Files.readAllBytes(LETTER)).text("/id");
        await().atMost(Duration.ofMinutes(2))
                .until(() -> officer.get(Service.INSPECTIONS, "/v1/inspections/" + inspection)
                        .text("/reading/status")
                        .equals("DONE"));
    }

    @Test
    void the_java_example_keeps_every_finding() throws IOException {
        var program = """
                import com.fasterxml.jackson.databind.*;
                import java.time.Duration;
                import java.util.*;
                import org.apache.kafka.clients.consumer.KafkaConsumer;
                import org.apache.kafka.common.serialization.StringDeserializer;

                class Listener {
                    static final ObjectMapper json = new ObjectMapper();

                    static void keep(String id, String subject, long sequence, JsonNode finding) {
                        System.out.println("kept " + id + " " + subject + " " + sequence);
                    }

                    public static void main(String[] arguments) throws Exception {
                        %s
                    }
                }
                """.formatted(example("java"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var file = folder.resolve("Listener.java");
        keepsEveryFinding(file, program, java, "-cp", System.getProperty("java.class.path"), file.toString());
    }

    @Test
    void the_python_example_keeps_every_finding() throws IOException {
        var python = Stream.of("python3", "/usr/bin/python3")
                .filter(one -> ForeignListener.canRun(one, "-c", "import confluent_kafka"))
                .findFirst();
        assumeTrue(python.isPresent(), "not run: no python3 with confluent-kafka on this machine");
        var file = folder.resolve("listener.py");
        keepsEveryFinding(file, """
                import json
                from confluent_kafka import Consumer

                def keep(id, subject, sequence, finding):
                    print("kept", id, subject, sequence, flush=True)

                """ + example("python"), python.get(), file.toString());
    }

    @Test
    void the_javascript_example_keeps_every_finding() throws IOException {
        assumeTrue(
                ForeignListener.canRun(
                        "npm", "install", "--no-audit", "--no-fund", "--prefix", "target/node", "kafkajs@2.2.4"),
                "not run: no npm here, or no registry that it reaches");
        // Beside the module that it requires.
        var file = Path.of("target/node/listener.js");
        keepsEveryFinding(file, """
                const { Kafka } = require("kafkajs");
                const keep = async (...it) => process.stdout.write(`kept ${it.slice(0, 3).join(" ")}\\n`);
                (async () => {
                %s
                })();
                """.formatted(example("javascript")), "node", file.toString());
    }

    @Test
    void every_call_is_answered() throws IOException, InterruptedException {
        assumeTrue(ForeignListener.canRun("curl", "--version"), "not run: no curl on this machine");
        var calls = ConnectPage.on(stage).calls();
        assertThat(calls).hasSizeGreaterThan(4);
        Files.writeString(folder.resolve("letter.pdf"), Letters.number(1_000));
        for (var call : calls) {
            var curl = new ProcessBuilder(
                    "bash", "-c", call.replaceFirst("^curl ", "curl -sS -o /dev/null -w '%{http_code}' "));
            curl.environment().put("TOKEN", stage.token("olive", "officer"));
            curl.environment().put("INSPECTION", inspection);
            curl.environment().put("FINDING", notYetMixed());
            var process =
                    curl.directory(folder.toFile()).redirectErrorStream(true).start();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .as(call)
                    .matches("20[01]");
        }
    }

    private void keepsEveryFinding(Path file, String program, String... command) throws IOException {
        var told = new java.util.HashSet<String>();
        for (var event :
                new Agreement(stage).log("findings.finding.events").events().values()) {
            if (event.get("type").asText().contains(".finding-")) {
                told.add(event.get("id").asText() + " " + event.get("subject").asText() + " " + event.get("sequence"));
            }
        }
        assertThat(told).hasSizeGreaterThan(3);
        try (var listener = new ForeignListener(file, program, command)) {
            await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
                assertThat(listener.isAlive()).isTrue();
                assertThat(listener.kept).containsAll(told);
            });
        }
    }

    /** Each with a group of its own, or the first would leave nothing for the others. */
    private String example(String language) throws IOException {
        List<String> blocks = ConnectPage.on(stage).blocks(language);
        assertThat(blocks).as("examples in " + language).hasSize(1);
        return blocks.getFirst().replace("my-dashboard", "my-dashboard-in-" + language);
    }

    /** The example calls it mixed, and what would change nothing is refused. */
    private String notYetMixed() throws IOException {
        return officer.all(Service.FINDINGS, "/v1/findings?inspectionId=" + inspection).stream()
                .filter(finding -> List.of("STRENGTH", "WEAKNESS", "NEUTRAL")
                        .contains(finding.path("polarity").asText()))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }
}
