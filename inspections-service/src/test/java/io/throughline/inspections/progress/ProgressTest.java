package io.throughline.inspections.progress;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The four trials of a consumer, and a read model made again from the log while it serves. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class ProgressTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void the_same_event_twice_counts_once() {
        UUID inspection = inspection();
        UUID finding = UUID.randomUUID();
        String event = EventLog.cloudEvent(
                UUID.randomUUID(),
                "io.throughline.findings.finding-recorded.v1",
                finding,
                1,
                finding(finding, inspection, "STRENGTH", "RECORDED"));
        EventLog.say(Topics.FINDINGS, inspection.toString(), event);
        EventLog.say(Topics.FINDINGS, inspection.toString(), event);
        expect(inspection, "progress.findings.STRENGTH", 1);
    }

    @Test
    void an_older_state_that_comes_late_is_ignored() {
        UUID inspection = inspection();
        UUID finding = UUID.randomUUID();
        say(inspection, finding, "amended", 2, finding(finding, inspection, "WEAKNESS", "RECORDED"));
        say(inspection, finding, "recorded", 1, finding(finding, inspection, "STRENGTH", "RECORDED"));
        UUID marker = UUID.randomUUID();
        say(inspection, marker, "recorded", 1, finding(marker, inspection, "MIXED", "RECORDED"));
        expect(inspection, "progress.findings.MIXED", 1);
        expect(inspection, "progress.findings.WEAKNESS", 1);
        expect(inspection, "reading.findings", 2);
    }

    @Test
    void an_unknown_type_is_passed_over() {
        UUID inspection = inspection();
        EventLog.say(
                Topics.FINDINGS, inspection, "io.throughline.findings.finding-sung.v9", UUID.randomUUID(), 1, "{}");
        UUID finding = UUID.randomUUID();
        say(inspection, finding, "recorded", 1, finding(finding, inspection, "STRENGTH", "RECORDED"));
        expect(inspection, "progress.findings.STRENGTH", 1);
    }

    @Test
    void behind_a_broken_event_its_key_waits_and_others_go_on_until_it_is_discarded() {
        UUID inspection = inspection();
        UUID other = inspection();
        UUID finding = UUID.randomUUID();
        EventLog.say(Topics.FINDINGS, inspection.toString(), "{ this is no event");
        say(inspection, finding, "recorded", 1, finding(finding, inspection, "STRENGTH", "RECORDED"));
        say(other, UUID.randomUUID(), "recorded", 1, finding(UUID.randomUUID(), other, "STRENGTH", "RECORDED"));
        expect(other, "progress.findings.STRENGTH", 1);
        await().atMost(SOON)
                .untilAsserted(() -> admin().get("/v1/dead-letters?consumer=inspections.findings")
                        .then()
                        .body("items", hasSize(2), "items.state", org.hamcrest.Matchers.contains("BROKEN", "WAITING")));
        var letters = admin().get("/v1/dead-letters").then().extract().jsonPath();
        int broken = letters.getInt("items[0].id");
        int waiting = letters.getInt("items[1].id");
        admin().post("/v1/dead-letters/" + waiting + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dead-letters:out-of-order"));
        admin().post("/v1/dead-letters/" + broken + "/replay")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dead-letters:still-broken"));
        admin().post("/v1/dead-letters/" + broken + "/discard").then().statusCode(200);
        admin().post("/v1/dead-letters/" + broken + "/discard")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:dead-letters:already-resolved"));
        admin().post("/v1/dead-letters/" + waiting + "/replay")
                .then()
                .statusCode(200)
                .body("state", equalTo("REPLAYED"));
        admin().post("/v1/dead-letters/99999999/replay")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:dead-letters:unknown"));
        expect(inspection, "progress.findings.STRENGTH", 1);
        await().atMost(SOON)
                .until(() -> EventLog.read(Topics.FINDINGS + ".inspections.findings.dlq")
                                .size()
                        == 1);
    }

    @Test
    void a_closed_recommendation_is_counted_as_closed() {
        UUID inspection = inspection();
        UUID recommendation = UUID.randomUUID();
        EventLog.say(
                Topics.RECOMMENDATIONS,
                inspection,
                "io.throughline.tracker.recommendation-closed.v1",
                recommendation,
                6,
                """
                {"recommendation":{"id":"%s","findingId":"%s","inspection":{"id":"%s"},"status":"CLOSED"},"actor":"m"}""".formatted(recommendation, UUID.randomUUID(), inspection));
        expect(inspection, "progress.recommendations.CLOSED", 1);
    }

    @Test
    void a_read_model_made_again_from_the_log_says_the_same() {
        UUID inspection = inspection();
        UUID finding = UUID.randomUUID();
        say(inspection, finding, "recorded", 1, finding(finding, inspection, "STRENGTH", "RECORDED"));
        say(inspection, finding, "amended", 2, finding(finding, inspection, "MIXED", "RECORDED"));
        expect(inspection, "progress.findings.MIXED", 1);
        admin().post("/v1/read-models/inspections.findings/rebuild").then().statusCode(200);
        expect(inspection, "progress.findings.MIXED", 1);
        admin().get("/v1/read-models").then().body("items", hasSize(2));
        admin().post("/v1/read-models/nothing/rebuild").then().statusCode(404);
    }

    private static UUID inspection() {
        return UUID.fromString(given().auth()
                .oauth2(Tokens.officer())
                .contentType("application/json")
                .body(Map.of("authority", Map.of("dfeCode", "341"), "kind", "ILACS"))
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static void say(UUID inspection, UUID finding, String what, long sequence, String data) {
        EventLog.say(
                Topics.FINDINGS,
                inspection,
                "io.throughline.findings.finding-" + what + ".v1",
                finding,
                sequence,
                data);
    }

    private static String finding(UUID id, UUID inspection, String polarity, String status) {
        return """
                {"finding":{"id":"%s","inspection":{"id":"%s"},"kind":"FINDING","polarity":"%s","review":"PROPOSED","status":"%s"},"actor":"x"}""".formatted(id, inspection, polarity, status);
    }

    private static void expect(UUID inspection, String path, int count) {
        await().atMost(SOON)
                .untilAsserted(() -> given().auth()
                        .oauth2(Tokens.viewer())
                        .get("/v1/inspections/" + inspection)
                        .then()
                        .body(path, equalTo(count)));
    }

    private static RequestSpecification admin() {
        return given().auth().oauth2(Tokens.admin());
    }
}
