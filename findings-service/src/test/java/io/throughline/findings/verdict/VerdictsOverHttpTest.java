package io.throughline.findings.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.intake.Said;
import io.throughline.findings.recurrence.SaidFindings;
import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class VerdictsOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void a_sentence_about_an_earlier_inspection_is_put_forward_and_what_is_confirmed_is_said() {
        UUID later = inspection();
        UUID earlier = SaidFindings.asked(
                UUID.randomUUID(), "990", "2021-06-07", "The recording of decisions in case records.", "recording");
        await().atMost(SOON)
                .untilAsserted(() -> get("?inspectionId=" + later)
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].outcome", equalTo("NOT_ADDRESSED"), "items[0].page", equalTo(1))
                        .body("items[0].about.findingId", hasItem(earlier.toString())));
        Map<String, Integer> span = get("?inspectionId=" + later).extract().path("items[0].span");

        confirm(later, earlier, "NOT_ADDRESSED", span)
                .statusCode(200)
                .body("text", equalTo("The recording of decisions has not improved since the last inspection."));
        confirm(later, earlier, "NOT_ADDRESSED", span)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:verdicts:already-confirmed"));
        await().atMost(SOON).until(() -> said(later).size() == 1);
        assertThat(Contracts.in(Path.of("src", "main", "contracts"))
                        .complaints(said(later).getFirst()))
                .isEmpty();
    }

    @Test
    void a_verdict_needs_a_report_words_that_stand_in_it_and_something_earlier() {
        UUID later = inspection();
        UUID newer =
                SaidFindings.asked(UUID.randomUUID(), "990", "2025-06-09", "The recording of visits.", "recording");
        await().atMost(SOON)
                .until(() -> given().auth()
                                .oauth2(Tokens.viewer())
                                .get("/v1/findings/" + newer + "/candidates")
                                .statusCode()
                        == 200);
        var span = Map.of("start", 3, "end", 20);
        get("").statusCode(400).body("type", equalTo("urn:problem-type:verdicts:inspection-missing"));
        get("?inspectionId=" + UUID.randomUUID())
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:verdicts:unknown-inspection"));
        UUID silent = UUID.fromString(UUID.randomUUID().toString().substring(0, 33) + "404");
        Said.inspection(silent, "recorded", 1, "990", "Ambermouth City Council");
        await().atMost(SOON)
                .untilAsserted(() -> get("?inspectionId=" + silent)
                        .statusCode(409)
                        .body("type", equalTo("urn:problem-type:verdicts:no-words")));
        confirm(later, newer, "PARTLY", span)
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:verdicts:not-earlier"));
        confirm(later, UUID.randomUUID(), "PARTLY", span)
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:verdicts:unknown-finding"));
        confirm(later, newer, "PARTLY", Map.of("start", 3, "end", 2_000_000))
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:verdicts:not-its-words"));
    }

    private static UUID inspection() {
        UUID id = Said.inspectionRecorded();
        await().atMost(SOON)
                .until(() -> given().auth()
                                .oauth2(Tokens.viewer())
                                .get("/v1/verdicts?inspectionId=" + id)
                                .statusCode()
                        == 200);
        return id;
    }

    private static java.util.List<String> said(UUID inspection) {
        return EventLog.read(Topics.VERDICTS).stream()
                .filter(event -> inspection.toString().equals(event.key()))
                .map(event -> event.value())
                .toList();
    }

    private static ValidatableResponse get(String query) {
        return given().auth()
                .oauth2(Tokens.viewer())
                .get("/v1/verdicts" + query)
                .then();
    }

    private static ValidatableResponse confirm(UUID later, UUID finding, String outcome, Map<String, Integer> span) {
        var body = new HashMap<String, Object>(Map.of("inspectionId", later, "findingId", finding, "outcome", outcome));
        body.put("span", span);
        return given().auth()
                .oauth2(Tokens.officer())
                .contentType("application/json")
                .body(body)
                .post("/v1/verdicts")
                .then();
    }
}
