package io.throughline.inspections.inspection;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
@WithTestResource(FictionalCouncils.class)
class InspectionsOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Map<String, Object> BY_HAND = Map.of(
            "authority", Map.of("dfeCode", "990"), "kind", "ILACS", "startDate", "2024-04-15", "endDate", "2024-04-26");

    @Test
    void a_letter_becomes_a_record_with_its_authority_kind_days_and_people() {
        send(Letter.focusedVisit("Record."))
                .statusCode(201)
                .header("Location", containsString("/v1/inspections/"))
                .body("authority.dfeCode", equalTo("990"), "kind", equalTo("FOCUSED_VISIT"))
                .body("startDate", equalTo("2024-04-16"), "endDate", equalTo("2024-04-17"))
                .body("publishedDate", equalTo("2024-05-14"), "leadInspector", equalTo("Rowena Ashgrove"))
                .body("inspectors", hasSize(2), "reading.status", equalTo("PENDING"), "etag", equalTo("\"1\""));
    }

    @Test
    void the_same_document_again_changes_nothing() {
        String id =
                send(Letter.focusedVisit("Again.")).statusCode(201).extract().path("id");
        send(Letter.focusedVisit("Again.")).statusCode(200).body("id", equalTo(id), "etag", equalTo("\"1\""));
        assertThat(events(id)).hasSize(1);
    }

    @Test
    void the_document_comes_back_as_it_was_sent_and_does_nothing_in_a_browser() {
        String id = send(Letter.focusedVisit("Back.")).extract().path("id");
        byte[] content = officer()
                .get("/v1/inspections/" + id + "/report")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertThat(new String(content, UTF_8)).isEqualTo(Letter.focusedVisit("Back."));
    }

    @Test
    void its_words_come_by_page_and_line_with_places_in_the_canonical_text() {
        String id = send(Letter.focusedVisit("Words.")).extract().path("id");
        JsonPath text = officer()
                .get("/v1/inspections/" + id + "/report/text")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(text.getString("pages[0].lines[0].text")).isEqualTo("Ofsted");
        int second = text.getInt("pages[0].lines[1].start");
        assertThat(second).isEqualTo(text.getInt("pages[0].lines[0].end") + 1);
    }

    @Test
    void what_a_person_says_overrides_what_was_read() {
        officer()
                .multiPart(
                        "report", "letter.txt", Letter.focusedVisit("Override.").getBytes(UTF_8), "text/plain")
                .multiPart(
                        "details",
                        "{\"receivedDate\":\"2024-05-07\",\"authority\":{\"name\":\"Thornley Vale Council\"}}",
                        "application/json")
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .body("receivedDate", equalTo("2024-05-07"), "authority.dfeCode", equalTo("991"))
                .body("kind", equalTo("FOCUSED_VISIT"));
    }

    @Test
    void a_recorded_inspection_is_told_without_any_names() {
        String id = send(Letter.focusedVisit("Told.")).extract().path("id");
        await().atMost(SOON).until(() -> !events(id).isEmpty());
        String event = events(id).getFirst();
        assertThat(event)
                .doesNotContain("Ashgrove")
                .contains("inspection-recorded.v1")
                .contains("\"actor\":\"officer\"");
    }

    @Test
    void an_amendment_needs_the_version_that_it_was_made_to_and_tells_before_and_after() {
        String id = byHand(BY_HAND).statusCode(201).extract().path("id");
        var patch = Map.of("publishedDate", "2024-05-30", "reason", "the date was missing");
        officer()
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/v1/inspections/" + id)
                .then()
                .statusCode(428);
        officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"9\"")
                .body(patch)
                .patch("/v1/inspections/" + id)
                .then()
                .statusCode(412)
                .header("ETag", "\"1\"");
        officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(patch)
                .patch("/v1/inspections/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("publishedDate", equalTo("2024-05-30"));
        officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"2\"")
                .body(patch)
                .patch("/v1/inspections/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:inspections:nothing-changed"));
        await().atMost(SOON).until(() -> events(id).size() == 2);
        assertThat(JsonPath.from(events(id).get(1)).getString("data.before.publishedDate"))
                .isNull();
    }

    @Test
    void a_withdrawn_inspection_stays_as_it_is() {
        String id = byHand(BY_HAND).extract().path("id");
        var reason = Map.of("reason", "entered twice");
        json().header("If-Match", "\"1\"")
                .body(reason)
                .post("/v1/inspections/" + id + "/withdrawal")
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        json().header("If-Match", "\"2\"")
                .body(reason)
                .post("/v1/inspections/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:inspections:already-withdrawn"));
    }

    @Test
    void a_reader_who_has_this_version_is_told_so() {
        String id = byHand(BY_HAND).extract().path("id");
        officer()
                .header("If-None-Match", "\"1\"")
                .get("/v1/inspections/" + id)
                .then()
                .statusCode(304);
        officer()
                .header("If-None-Match", "\"0\"")
                .get("/v1/inspections/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void lists_are_filtered_by_authority_kind_and_days() {
        byHand(Map.of("authority", Map.of("onsCode", "E99000991"), "kind", "SEND", "startDate", "2023-06-05"));
        officer()
                .get("/v1/inspections?authority=99991&kind=SEND&from=2023-06-01&to=2023-06-30")
                .then()
                .statusCode(200)
                .body("items", hasSize(1), "items[0].authority.name", equalTo("Thornley Vale"));
        officer()
                .get("/v1/inspections?authority=nowhere")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:unknown-authority"));
    }

    @Test
    void what_cannot_be_is_refused_in_words_and_nothing_is_kept() {
        byHand(Map.of("authority", Map.of("name", "Atlantis"), "kind", "ILACS"))
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:unknown-authority"));
        byHand(Map.of("kind", "ILACS")).statusCode(422).body("errors[0].pointer", equalTo("/authority"));
        byHand(Map.of("authority", Map.of("dfeCode", "990"), "kind", "PICNIC"))
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:unknown-code"));
        for (String half : List.of(
                "\"judgements\":[{\"area\":\"LEADERS\",\"label\":\"Leaders\"}]",
                "\"judgements\":[{\"grade\":\"GOOD\",\"label\":\"Leaders\"}]",
                "\"judgements\":[null]",
                "\"inspectors\":[null]")) {
            officer()
                    .contentType("application/json")
                    .body("{\"authority\":{\"dfeCode\":\"990\"},\"kind\":\"ILACS\"," + half + "}")
                    .post("/v1/inspections")
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("urn:problem-type:inspections:missing"));
        }
        byHand(Map.of(
                        "authority",
                        Map.of("dfeCode", "990"),
                        "kind",
                        "ILACS",
                        "startDate",
                        "2024-05-02",
                        "endDate",
                        "2024-05-01"))
                .statusCode(422)
                .body(
                        "type",
                        equalTo("urn:problem-type:inspections:impossible-date"),
                        "errors[0].pointer",
                        equalTo("/endDate"));
        byHand(Map.of("authority", Map.of("dfeCode", "990"), "kind", "ILACS", "startDate", "2199-05-02"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/startDate"));
        officer()
                .get("/v1/inspections/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:inspections:unknown"));
        String id = byHand(BY_HAND).extract().path("id");
        officer()
                .get("/v1/inspections/" + id + "/report")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:inspections:no-report"));
        officer()
                .multiPart("other", "x")
                .post("/v1/inspections")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:report-missing"));
    }

    private static ValidatableResponse send(String letter) {
        return officer()
                .multiPart("report", "letter.txt", letter.getBytes(UTF_8), "text/plain")
                .post("/v1/inspections")
                .then();
    }

    private static ValidatableResponse byHand(Map<String, Object> input) {
        return json().body(input).post("/v1/inspections").then();
    }

    private static java.util.List<String> events(String id) {
        return EventLog.read(Topics.INSPECTIONS).stream()
                .filter(event -> id.equals(event.key()))
                .map(event -> event.value())
                .toList();
    }

    private static RequestSpecification json() {
        return officer().contentType("application/json");
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer());
    }
}
