package io.throughline.findings.finding;

import static io.restassured.RestAssured.given;
import static io.throughline.findings.finding.FindingsApi.SOON;
import static io.throughline.findings.finding.FindingsApi.list;
import static io.throughline.findings.finding.FindingsApi.officer;
import static io.throughline.findings.finding.FindingsApi.read;
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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class FindingsOverHttpTest {

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
}
