package io.throughline.tracker.recommendation;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.recommendations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists, versions, repeated requests and roles. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class RecommendationsResourceTest {

    private final Letter letter = new Letter();

    @Test
    void a_list_comes_in_parts_that_together_are_the_whole() {
        for (int number = 0; number < 5; number++) {
            letter.says(letter.asks().text("Number " + number).recorded(1));
        }
        Tracker.patiently()
                .until(() -> recommendations(letter.inspection).getList("items").size() == 5);

        var texts = new ArrayList<String>();
        String next = "/v1/recommendations?limit=2&inspectionId=" + letter.inspection;
        while (next != null) {
            JsonPath part = get(next);
            texts.addAll(part.getList("items.text"));
            next = part.getString("links.next");
        }
        assertThat(texts).containsExactly("Number 0", "Number 1", "Number 2", "Number 3", "Number 4");
    }

    @Test
    void a_cursor_is_bound_to_its_filters() {
        letter.says(letter.asks().recorded(1));
        letter.says(letter.asks().recorded(1));
        Tracker.patiently()
                .until(() -> recommendations(letter.inspection).getList("items").size() == 2);
        String next = get("/v1/recommendations?limit=1&inspectionId=" + letter.inspection)
                .getString("links.next");

        as("viewer")
                .urlEncodingEnabled(false)
                .get(next.replace(
                        letter.inspection.toString(), UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:common:cursor"));
    }

    @Test
    void a_list_is_filtered_by_authority_status_kind_and_owner() {
        String owner = "owner-" + UUID.randomUUID();
        String id = Tracker.begun(letter, owner);

        for (String filter : List.of(
                "authority=999",
                "authority=E08009999",
                "authority=89999",
                "status=IN_PROGRESS",
                "kind=AREA_FOR_IMPROVEMENT",
                "owner=" + owner)) {
            assertThat(ids(filter)).as(filter).containsExactly(id);
        }
        for (String filter : List.of("authority=341", "status=CLOSED", "kind=PRIORITY_ACTION", "owner=nobody")) {
            assertThat(ids(filter)).as(filter).isEmpty();
        }
        assertThat(as(owner, "action-owner")
                        .get("/v1/recommendations?owner=me")
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(id);
    }

    @Test
    void who_has_the_version_already_is_told_so() {
        String id = Tracker.opened(letter);

        as("viewer")
                .header("If-None-Match", "\"1\"")
                .get("/v1/recommendations/{id}", id)
                .then()
                .statusCode(304);
        as("viewer")
                .header("If-None-Match", "\"7\"")
                .get("/v1/recommendations/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void a_change_needs_the_version_that_was_read() {
        String id = Tracker.opened(letter);

        as("lead")
                .body("{\"owner\":\"owner-a\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(428);
        as("lead")
                .header("If-Match", "\"7\"")
                .body("{\"owner\":\"owner-a\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        as("lead")
                .header("If-Match", "\"1\"")
                .body("{\"owner\":\"owner-a\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        as("lead")
                .header("If-Match", "\"2\"")
                .body("{\"owner\":\"owner-a\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
    }

    @Test
    void a_request_that_is_repeated_under_its_key_is_done_once() {
        String id = Tracker.verified(letter, "owner-a");
        String key = UUID.randomUUID().toString();

        for (int time = 0; time < 2; time++) {
            as("moderator")
                    .header("If-Match", "\"6\"")
                    .header("Idempotency-Key", key)
                    .body("{\"reason\":\"Done.\"}")
                    .post("/v1/recommendations/{id}/closure", id)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("CLOSED"))
                    .header("ETag", "\"7\"");
        }
        as("moderator")
                .header("If-Match", "\"6\"")
                .header("Idempotency-Key", key)
                .body("{\"reason\":\"Other.\"}")
                .post("/v1/recommendations/{id}/closure", id)
                .then()
                .statusCode(422);
    }

    @Test
    void two_moderators_at_once_close_it_once() throws InterruptedException {
        String id = Tracker.verified(letter, "owner-a");
        var answers = new java.util.concurrent.ConcurrentLinkedQueue<Integer>();
        var closing = List.of("moderator", "moderator2").stream()
                .map(person -> Thread.ofVirtual()
                        .start(() -> answers.add(as(person, "moderator")
                                .header("If-Match", "\"6\"")
                                .body("{\"reason\":\"Done.\"}")
                                .post("/v1/recommendations/{id}/closure", id)
                                .statusCode())))
                .toList();
        for (Thread one : closing) {
            one.join();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
    }

    /** By the table of verbs, and who may read. */
    @ParameterizedTest
    @MethodSource("asked")
    void who_may_do_what(String method, String what, List<String> allowed) {
        String path = "/v1/recommendations/" + UUID.randomUUID() + "/" + what;
        for (String role : VerbTable.ROLES) {
            int status = as(role).body("{}").request(method, path).statusCode();
            boolean may = allowed.contains(role);
            assertThat(status == 403)
                    .as("%s %s as %s: %d", method, what, role, status)
                    .isEqualTo(!may);
        }
        RestAssured.given()
                .contentType("application/json")
                .request(method, path)
                .then()
                .statusCode(401);
    }

    static Stream<Arguments> asked() {
        // The reader of letters and the day on which an exception ends do not come over HTTP.
        Stream<Arguments> verbs = VerbTable.read().rows().stream()
                .filter(row -> !row.http().isEmpty())
                .map(row -> Arguments.of(
                        row.http().split(" ", -1)[0],
                        row.http().split(" ", -1)[1],
                        row.roles().stream()
                                .filter(role -> !role.equals("system"))
                                .toList()));
        return Stream.concat(
                verbs,
                Stream.of("citation", "history", "verdicts").map(what -> Arguments.of("GET", what, VerbTable.ROLES)));
    }

    @Test
    void an_owner_is_a_subject_and_no_address() {
        String id = Tracker.opened(letter);

        as("lead")
                .header("If-Match", "*")
                .body("{\"owner\":\"jo@ambermouth.example\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/owner"));
    }

    private List<String> ids(String filter) {
        return get("/v1/recommendations?inspectionId=" + letter.inspection + "&" + filter)
                .getList("items.id");
    }

    private static JsonPath get(String path) {
        return as("viewer")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
