package io.throughline.findings.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.intake.Said;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class FindingsOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void a_recorded_inspection_is_read_into_findings_and_requests_word_for_word() {
        UUID inspection = read();
        JsonPath asked = list(inspection, "AREA_FOR_IMPROVEMENT");
        assertThat(asked.getList("items.text", String.class))
                .containsExactly(
                        "The timeliness of plans for children who wait for a permanent home.",
                        "The recording of what managers decide and why.");
        assertThat(list(inspection, "FINDING").getList("items.text", String.class))
                .hasSize(2);
        assertThat(asked.getInt("items[0].page")).isEqualTo(1);
    }

    @Test
    void whoever_hears_that_a_reading_is_completed_has_heard_of_its_findings() {
        UUID inspection = read();
        await().atMost(SOON).untilAsserted(() -> {
            var types = EventLog.read(Topics.FINDINGS).stream()
                    .filter(event -> inspection.toString().equals(event.key()))
                    .map(event -> JsonPath.from(event.value()).getString("type"))
                    .toList();
            assertThat(types).hasSize(5).last().isEqualTo("io.throughline.findings.reading-completed.v1");
        });
    }

    @Test
    void a_correction_needs_the_version_that_it_was_made_to() {
        String id = list(read(), "FINDING").getString("items[0].id");
        var correction = Map.of("polarity", "MIXED", "reason", "it praises and blames");
        officer().body(correction).patch("/v1/findings/" + id).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body(correction)
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "\"1\"")
                .body(correction)
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("polarity", equalTo("MIXED"), "review", equalTo("CORRECTED"));
        officer()
                .header("If-Match", "\"2\"")
                .body(correction)
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:findings:nothing-changed"));
    }

    @Test
    void a_withdrawn_finding_stays_as_it_is() {
        String id = list(read(), "FINDING").getString("items[0].id");
        var reason = Map.of("reason", "it was a heading");
        officer()
                .header("If-Match", "\"1\"")
                .body(reason)
                .post("/v1/findings/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        officer()
                .header("If-Match", "\"2\"")
                .body(reason)
                .post("/v1/findings/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:findings:already-withdrawn"));
    }

    @Test
    void the_same_request_with_the_same_key_is_done_once() {
        String id = list(read(), "FINDING").getString("items[0].id");
        String key = UUID.randomUUID().toString();
        var decision = Map.of("decision", "CONFIRMED");
        for (int n = 0; n < 2; n++) {
            officer()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(decision)
                    .post("/v1/findings/" + id + "/review")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        officer()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(Map.of("decision", "REJECTED"))
                .post("/v1/findings/" + id + "/review")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:common:key-reused"));
        officer()
                .header("If-Match", "\"2\"")
                .body(decision)
                .post("/v1/findings/" + id + "/review")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:findings:already-reviewed"));
    }

    @Test
    void what_cannot_be_is_said_field_by_field() {
        String id = list(read(), "FINDING").getString("items[0].id");
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("themes", List.of("weather"), "reason", "x"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/themes"));
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("themes", List.of(), "reason", "x"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:findings:wrong-number-of-themes"));
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "FINDING"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"themes\": 7")
                .log()
                .ifValidationFails()
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void a_withdrawn_inspection_takes_its_findings_with_it() {
        UUID inspection = read();
        Said.inspection(inspection, "withdrawn", 2, "990", "Ambermouth City Council");
        await().atMost(SOON)
                .untilAsserted(() -> officer()
                        .get("/v1/findings?inspectionId=" + inspection)
                        .then()
                        .body("items", hasSize(0)));
        officer()
                .get("/v1/findings?withdrawn=true&inspectionId=" + inspection)
                .then()
                .body("items", hasSize(4), "items.status", everyItem(equalTo("WITHDRAWN")));
    }

    @Test
    void an_amended_inspection_is_followed_by_its_findings() {
        UUID inspection = read();
        Said.inspection(inspection, "amended", 2, "991", "Thornley Vale Council");
        await().atMost(SOON)
                .untilAsserted(() -> officer()
                        .get("/v1/findings?inspectionId=" + inspection)
                        .then()
                        .body(
                                "items.authority.dfeCode",
                                everyItem(equalTo("991")),
                                "items.etag",
                                everyItem(equalTo("\"2\""))));
    }

    @Test
    void a_finding_shows_what_became_of_it() {
        UUID inspection = read();
        String id = list(inspection, "AREA_FOR_IMPROVEMENT").getString("items[0].id");
        UUID recommendation = UUID.randomUUID();
        Said.recommendation(recommendation, UUID.fromString(id), inspection, "closed", 5, "CLOSED");
        Said.recommendation(recommendation, UUID.fromString(id), inspection, "claimed", 3, "CLAIMED");
        await().atMost(SOON)
                .untilAsserted(() ->
                        officer().get("/v1/findings/" + id).then().body("recommendation.status", equalTo("CLOSED")));
    }

    @Test
    void lists_go_on_where_they_stopped_and_refuse_a_touched_cursor() {
        UUID inspection = read();
        String next = officer()
                .get("/v1/findings?limit=3&inspectionId=" + inspection)
                .then()
                .body("items", hasSize(3))
                .extract()
                .path("links.next");
        officer().get(next).then().statusCode(200).body("items", hasSize(1), "links.next", equalTo(null));
        officer()
                .get(next.replace(inspection.toString(), UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:common:cursor"));
    }

    @Test
    void words_are_searched_as_on_the_web() {
        UUID inspection = read();
        officer()
                .queryParam("q", "\"permanent home\"")
                .get("/v1/findings?inspectionId=" + inspection)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void nobody_gets_in_unasked_and_the_unknown_is_not_found() {
        given().get("/v1/findings").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.viewer())
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "x"))
                .post("/v1/findings/" + UUID.randomUUID() + "/withdrawal")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        officer()
                .get("/v1/findings/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:findings:unknown"));
        officer().get("/v1/nothing-here").then().statusCode(404).contentType("application/problem+json");
    }

    private static UUID read() {
        UUID inspection = Said.inspectionRecorded();
        await().atMost(SOON)
                .untilAsserted(() -> officer()
                        .get("/v1/findings?inspectionId=" + inspection)
                        .then()
                        .body("items", hasSize(4)));
        return inspection;
    }

    private static JsonPath list(UUID inspection, String kind) {
        return officer()
                .get("/v1/findings?inspectionId=" + inspection + "&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer()).contentType("application/json");
    }
}
