package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page that walks a newcomer through the API makes only calls that there are, by those who may. */
class WalkPageTest {

    private static final Pattern CALL = Pattern.compile("call (\\S+) (GET|PUT|POST) ([\"']?)([^\"'? )]+)");

    private record Call(String who, String method, String path) {

        boolean isIn(JsonNode api) {
            return api.path("paths").at("/" + path.replace("/", "~1")).has(method);
        }

        boolean isAllowedBy(JsonNode api) {
            String role = who.equals("owner-a") ? "action-owner" : who;
            return api.path("paths")
                    .at("/" + path.replace("/", "~1") + "/" + method + "/security/0/bearer")
                    .valueStream()
                    .anyMatch(allowed -> allowed.asText().equals(role));
        }
    }

    @Test
    void every_call_is_one_of_the_api_and_only_the_owner_who_would_close_is_refused() throws IOException {
        JsonNode api = new YAMLMapper()
                .readTree(Path.of("src", "main", "contracts", "openapi.yaml").toFile());
        List<Call> calls = CALL.matcher(Files.readString(Path.of("WALK.md")))
                .results()
                .map(found -> new Call(found.group(1), found.group(2).toLowerCase(Locale.ROOT), path(found.group(4))))
                .toList();

        assertThat(calls)
                .hasSizeGreaterThan(20)
                .allSatisfy(call -> assertThat(call.isIn(api)).as("%s", call).isTrue());
        assertThat(calls.stream().filter(call -> !call.isAllowedBy(api)))
                .containsExactly(new Call("owner-a", "post", "/v1/recommendations/{id}/closure"));
    }

    private static String path(String written) {
        return "/v1/" + written.replaceAll("\\$(\\w+|\\([^)]*)", "{id}");
    }
}
