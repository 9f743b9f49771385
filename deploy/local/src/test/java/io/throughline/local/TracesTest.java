package io.throughline.local;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One trace from a request through outboxes and Kafka into the read models, in spans and in logs; and nobody's name in either. */
class TracesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern MAIL = Pattern.compile("[\\w.]+@[\\w-]+\\.[a-z]{2,}");
    private static final List<String> SAID = List.of("Hallworth", "Peake", "strategy meetings", "caseloads are");

    private final Stage stage = Stage.shared();
    private final Caller officer = stage.caller("olive", "officer");

    @Test
    void a_letter_is_one_trace_until_it_is_known_everywhere() throws IOException {
        var random = ThreadLocalRandom.current();
        var trace = HexFormat.of().toHexDigits(random.nextLong(1, Long.MAX_VALUE))
                + HexFormat.of().toHexDigits(random.nextLong(1, Long.MAX_VALUE));
        var first = HexFormat.of().toHexDigits(random.nextLong(1, Long.MAX_VALUE));
        var letter = officer.traced("00-" + trace + "-" + first + "-00").sendLetter(Letters.number(2_100));
        assertThat(letter.status()).isEqualTo(201);

        Supplier<List<String>> seen = () -> stage.collector.of(trace).stream()
                .map(span -> span.service() + " " + span.name())
                .toList();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(seen.get())
                        .contains(
                                "inspections-service POST /v1/inspections",
                                "findings-service findings.intake",
                                "findings-service reading",
                                "tracker-service tracker.findings",
                                "inspections-service inspections.recommendations",
                                "findings-service findings.recommendations"));

        var spans = stage.collector.of(trace);
        var known = Stream.concat(Stream.of(first), spans.stream().map(Collector.Span::id))
                .collect(toSet());
        assertThat(spans).allSatisfy(span -> assertThat(span.parent()).isIn(known));
        for (var topic : List.of("inspections.inspection.events", "tracker.recommendation.events")) {
            assertThat(Log.headers(stage.bootstrapServers(), topic, "traceparent"))
                    .anyMatch(header -> header.contains(trace));
        }
        await().untilAsserted(() -> assertThat(servicesThatLogged(trace))
                .containsExactlyInAnyOrder("inspections-service", "findings-service", "tracker-service"));
    }

    @Test
    void a_trace_that_cannot_be_read_is_none() throws IOException {
        assertThat(officer.traced("00-nothing-at-all")
                        .sendLetter(Letters.number(2_101))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void spans_tell_nothing_of_people() throws IOException {
        officer.get(Service.FINDINGS, "/v1/findings?q=supervision+of+Rosalind+Peake");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> stage.collector.spans.stream()
                        .anyMatch(span -> span.name().equals("GET /v1/findings")));
        assertThat(stage.collector.spans).allSatisfy(span -> {
            var words = span.name() + span.attributes();
            assertThat(words).doesNotContain("Java-http-client", "Mozilla", "/q/health");
            assertThat(SAID).noneMatch(words::contains);
        });
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void logs_are_json_and_name_nobody(Service service) throws IOException {
        var lines = lines(service);
        assertThat(lines).isNotEmpty().allSatisfy(line -> {
            assertThat(line.path("timestamp").asText()).isNotEmpty();
            assertThat(line.path("level").asText()).isNotEmpty();
            assertThat(line.path("service").asText()).isEqualTo(service.title());
            assertThat(MAIL.matcher(line.toString()).find()).as("%s", line).isFalse();
            assertThat(SAID).as("%s", line).noneMatch(line.toString()::contains);
        });
    }

    private List<String> servicesThatLogged(String trace) throws IOException {
        var services = new HashMap<String, String>();
        for (var service : Service.values()) {
            for (var line : lines(service)) {
                if (line.at("/mdc/traceId").asText().equals(trace)) {
                    services.put(line.get("service").asText(), trace);
                }
            }
        }
        return List.copyOf(services.keySet());
    }

    private List<JsonNode> lines(Service service) throws IOException {
        var lines = new ArrayList<JsonNode>();
        try (var log = Files.lines(stage.process(service).log())) {
            for (var line : log.toList()) {
                try {
                    lines.add(JSON.readTree(line));
                } catch (JsonProcessingException text) {
                    throw new AssertionError("not JSON: " + line, text);
                }
            }
        }
        return lines;
    }
}
