package io.throughline.tracker.audit;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody outside, who has nothing but the export, the decision record and a hash function. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class AuditExportTest {

    private static final List<String> CONTENT = List.of(
            "id",
            "at",
            "subject",
            "client",
            "roles",
            "authority",
            "purpose",
            "action",
            "resource",
            "resourceId",
            "version",
            "requestId");

    @Test
    void an_outsider_can_check_the_export_with_nothing_but_a_hash_function() throws Exception {
        Tracker.closed(new Letter(), "owner-a");
        Tracker.patiently().until(() -> AuditTest.verdict().getInt("waiting") == 0);
        JsonPath verdict = AuditTest.verdict();
        String export = as("admin")
                .get("/v1/audit/export")
                .then()
                .statusCode(200)
                .contentType(containsString("application/x-ndjson"))
                .extract()
                .asString();

        String hash = "0".repeat(64);
        long place = 0;
        for (String line : export.split("\n", -1)) {
            JsonNode entry = new ObjectMapper().readTree(line);
            place++;
            hash = sha256(hash + " " + place + " " + content(entry)
                    + entry.path("mark").asText());
            assertThat(entry.path("sequence").asLong()).isEqualTo(place);
            assertThat(entry.path("hash").asText()).isEqualTo(hash);
            if (place == verdict.getLong("head.sequence")) {
                assertThat(hash).isEqualTo(verdict.getString("head.hash"));
            }
        }
        assertThat(place).isGreaterThanOrEqualTo(verdict.getLong("head.sequence"));
        AuditTest.entry("action=audit-exported");
    }

    private static String content(JsonNode entry) {
        var text = new StringBuilder();
        for (String field : CONTENT) {
            String value = entry.path(field).asText();
            text.append(entry.has(field) ? value.getBytes(StandardCharsets.UTF_8).length + ":" + value + "," : "-,");
        }
        return text.toString();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
