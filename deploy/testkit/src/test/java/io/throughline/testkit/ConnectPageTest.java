package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that tells others how to connect names only what the contracts promise. */
class ConnectPageTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final List<String> SERVICES = List.of("inspections", "findings", "tracker");

    private final String page = read(ROOT.resolve("deploy/CONNECT.md"));

    @Test
    void every_path_is_one_of_the_service_at_that_port() {
        var calls = found("127\\.0\\.0\\.1:(\\d{4}/v1/[^\\s?\"]*)");
        assertThat(calls).hasSizeGreaterThan(3).allSatisfy(call -> {
            String service = SERVICES.get(Integer.parseInt(call.substring(0, 4)) - 8081);
            String path = call.substring(4).replaceAll("\\$[A-Z]+", "{id}");
            assertThat(contract(service, "openapi.yaml").path("paths").has(path))
                    .as(service + " has " + path)
                    .isTrue();
        });
    }

    @Test
    void every_parameter_of_a_list_exists() {
        var queries = found(":(\\d{4}/v1/[a-z-]+\\?[^\"]+)");
        assertThat(queries).isNotEmpty().allSatisfy(query -> {
            String service = SERVICES.get(Integer.parseInt(query.substring(0, 4)) - 8081);
            String path = query.substring(4, query.indexOf('?'));
            var known = contract(service, "openapi.yaml")
                    .path("paths")
                    .path(path)
                    .at("/get/parameters")
                    .findValuesAsText("name");
            for (String parameter : query.substring(query.indexOf('?') + 1).split("&", -1)) {
                assertThat(known).as(query).contains(parameter.split("=", 2)[0]);
            }
        });
    }

    @Test
    void every_topic_and_type_is_one_that_is_told() throws IOException {
        var topics = new TreeSet<String>();
        var types = new TreeSet<String>();
        for (String service : SERVICES) {
            JsonNode told = contract(service, "asyncapi.yaml");
            topics.addAll(told.path("channels").findValuesAsText("address"));
            types.addAll(told.at("/components/messages").findValuesAsText("name"));
        }
        assertThat(found("((?:inspections|findings|tracker)\\.[a-z]+\\.events)"))
                .isEqualTo(topics);
        assertThat(found("(io\\.throughline\\.[a-z.-]+[a-z-](?:\\.v\\d)?)"))
                .isNotEmpty()
                .allSatisfy(named -> assertThat(types).anyMatch(type -> type.startsWith(named)));
    }

    @Test
    void every_piece_of_json_can_be_read() throws IOException {
        var json = new ObjectMapper();
        for (String piece : found("(?s)```json\n(.*?)```")) {
            assertThat(json.readTree(piece).isObject()).isTrue();
        }
        for (String piece : found("-d '(\\{.*?\\})'")) {
            assertThat(json.readTree(piece).isObject()).isTrue();
        }
    }

    private Set<String> found(String pattern) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile(pattern).matcher(page);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static JsonNode contract(String service, String file) throws IOException {
        return new YAMLMapper()
                .readTree(ROOT.resolve(service + "-service/src/main/contracts/" + file)
                        .toFile());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
