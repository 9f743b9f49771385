package io.throughline.tracker.audit;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class AuditTest {

    @Inject
    DataSource database;

    private final Letter letter = new Letter();
    private final String request = UUID.randomUUID().toString();

    @Test
    void a_write_is_entered_with_who_and_what_for() {
        String id = Tracker.opened(letter);
        as("anna", "lead")
                .header("If-Match", "*")
                .header("X-Request-Id", request)
                .header("X-Purpose", "preparing the improvement board")
                .body("{\"owner\":\"owner-a\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(200)
                .header("X-Request-Id", request);

        JsonPath entered = entry("requestId=" + request);
        assertThat(entered.getString("items[0].subject")).isEqualTo("anna");
        assertThat(entered.getString("items[0].roles")).isEqualTo("lead");
        assertThat(entered.getString("items[0].purpose")).isEqualTo("preparing the improvement board");
        assertThat(entered.getString("items[0].authority")).isEqualTo("999");
        assertThat(entered.getString("items[0].action")).isEqualTo("io.throughline.tracker.recommendation-assigned.v1");
        assertThat(entered.getString("items[0].resource")).isEqualTo("recommendation");
        assertThat(entered.getString("items[0].resourceId")).isEqualTo(id);
        assertThat(entered.getLong("items[0].version")).isEqualTo(2);
    }

    @Test
    void what_the_service_does_by_itself_is_entered_under_its_own_name() {
        String id = Tracker.opened(letter);
        assertThat(entry("resourceId=" + id).getString("items[0].subject")).isEqualTo("system:tracker-service");
    }

    @Test
    void a_refused_write_leaves_nothing() {
        String id = Tracker.opened(letter);
        as("moderator")
                .header("If-Match", "*")
                .header("X-Request-Id", request)
                .body("{\"reason\":\"Done.\"}")
                .post("/v1/recommendations/{id}/closure", id)
                .then()
                .statusCode(409);
        Tracker.assign(id, "owner-a");
        entry("resourceId=" + id + "&subject=lead");

        assertThat(list("requestId=" + request).getList("items")).isEmpty();
    }

    @Test
    void a_write_that_no_event_tells_is_not_forgotten() {
        String id = Tracker.begun(letter, "owner-a");
        as("owner-a", "action-owner")
                .header("X-Request-Id", request)
                .body("{\"note\":\"Twelve files, all on time.\",\"shows\":\"A dip sample\"}")
                .post("/v1/recommendations/{id}/evidence", id)
                .then()
                .statusCode(201);

        JsonPath entered = entry("requestId=" + request);
        assertThat(entered.getString("items[0].subject")).isEqualTo("owner-a");
    }

    @Test
    void a_head_that_was_noted_earlier_is_found_again() {
        Tracker.opened(letter);
        JsonPath noted = verdict();
        Tracker.opened(new Letter());

        as("admin")
                .get(
                        "/v1/audit/verification?sequence={n}&hash={h}",
                        noted.getLong("head.sequence"),
                        noted.getString("head.hash"))
                .then()
                .statusCode(200)
                .body("intact", equalTo(true));
        as("admin")
                .get(
                        "/v1/audit/verification?sequence={n}&hash={h}",
                        noted.getLong("head.sequence"),
                        "0".repeat(63) + "1")
                .then()
                .body("intact", equalTo(false))
                .body("complaints[0].detail", containsString("noted earlier"));
    }

    @Test
    void many_writes_at_once_make_one_chain_without_gaps() throws Exception {
        List<String> ids = IntStream.range(0, 8)
                .mapToObj(n -> Tracker.opened(new Letter()))
                .toList();
        long before = verdict().getLong("entries");
        try (var people = Executors.newFixedThreadPool(8)) {
            var done = IntStream.range(0, 200)
                    .mapToObj(n -> people.submit(() -> Tracker.assign(ids.get(n % 8), "owner-" + n)))
                    .toList();
            for (var one : done) {
                one.get();
            }
        }
        Tracker.patiently().until(() -> verdict().getLong("entries") >= before + 200);
        assertThat(verdict().getBoolean("intact")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set subject = 'nobody' where sequence = 1",
                "update audit_entry set sequence = null, hash = null where sequence = 1",
                "delete from audit_entry where sequence = 1",
                "truncate audit_entry",
                "delete from audit_head"
            })
    void the_database_itself_refuses_to_change_an_entry(String change) throws SQLException {
        entry("resourceId=" + Tracker.opened(letter));
        try (var connection = LocalPlatform.asOwner(database);
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("neither changed nor deleted");
        }
    }

    @Test
    void the_audit_is_for_admins() {
        for (String path : List.of("/v1/audit", "/v1/audit/export", "/v1/audit/verification")) {
            as("lead").get(path).then().statusCode(403);
        }
    }

    @Test
    void a_time_that_is_none_and_half_a_head_are_refused_in_words() {
        as("admin")
                .get("/v1/audit?from=yesterday")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:audit:no-instant"))
                .body("errors[0].pointer", equalTo("from"));
        as("admin")
                .get("/v1/audit/verification?sequence=7")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:audit:half-an-anchor"));
    }

    static JsonPath entry(String filter) {
        return Tracker.patiently()
                .until(() -> list(filter), found -> !found.getList("items").isEmpty());
    }

    private static JsonPath list(String filter) {
        return as("admin")
                .get("/v1/audit?" + filter)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static JsonPath verdict() {
        return as("admin")
                .get("/v1/audit/verification")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
