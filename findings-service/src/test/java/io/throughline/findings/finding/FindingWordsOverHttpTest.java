package io.throughline.findings.finding;

import static io.throughline.findings.finding.FindingsApi.SOON;
import static io.throughline.findings.finding.FindingsApi.list;
import static io.throughline.findings.finding.FindingsApi.officer;
import static io.throughline.findings.finding.FindingsApi.read;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.intake.Said;
import io.throughline.testkit.LocalPlatform;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class FindingWordsOverHttpTest {

    private static final String SHORTER = "Social workers know the children they work with very well";

    @Test
    void bounds_are_corrected_by_pointing_at_words_and_both_versions_are_kept() {
        var finding = list(read(), "FINDING");
        String id = finding.getString("items[0].id");
        int start = finding.getInt("items[0].span.start");
        var bounds = Map.of("start", start, "end", start + SHORTER.length());

        officer(1)
                .body(Map.of("spans", List.of(bounds), "reason", "the rest is another matter"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(200)
                .body("text", equalTo(SHORTER), "review", equalTo("CORRECTED"), "span.start", equalTo(start));
        officer()
                .get("/v1/findings/" + id + "/versions")
                .then()
                .statusCode(200)
                .body(
                        "items.version",
                        contains(1, 2),
                        "items.actor[0]",
                        equalTo("system:findings-service"),
                        "items[0].finding.text",
                        equalTo(finding.getString("items[0].text")),
                        "items[1].finding.text",
                        equalTo(SHORTER),
                        "items[1].reason",
                        equalTo("the rest is another matter"));
    }

    @Test
    void words_that_do_not_stand_in_the_report_are_refused() {
        String id = list(read(), "FINDING").getString("items[0].id");
        officer(1)
                .body(Map.of("spans", List.of(Map.of("start", 90_000, "end", 90_010)), "reason", "x"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body(
                        "type",
                        equalTo("urn:problem-type:findings:not-in-the-report"),
                        "errors[0].pointer",
                        equalTo("/spans"));
    }

    @Test
    void what_the_reader_missed_is_added_from_the_report() {
        UUID inspection = read();
        officer()
                .body(Map.of(
                        "inspectionId",
                        inspection,
                        "kind",
                        "FINDING",
                        "spans",
                        List.of(Map.of("start", 0, "end", 28)),
                        "polarity",
                        "NEUTRAL",
                        "themes",
                        List.of("recording")))
                .post("/v1/findings")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body(
                        "text",
                        equalTo("Focused visit to Ambermouth"),
                        "page",
                        equalTo(1),
                        "origin",
                        equalTo("ADDED"),
                        "review",
                        equalTo("CONFIRMED"));
        officer().get("/v1/findings?inspectionId=" + inspection).then().body("items", hasSize(5));
    }

    @Test
    void words_are_typed_only_where_there_is_no_text_and_are_marked_then() {
        var typed = Map.of(
                "kind",
                "RECOMMENDATION",
                "text",
                "Review the plans of children who wait.",
                "themes",
                List.of("planning"));
        officer()
                .body(with(typed, read()))
                .post("/v1/findings")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:findings:words-must-be-cited"));

        UUID unread = unreadable();
        officer()
                .body(with(typed, unread))
                .post("/v1/findings")
                .then()
                .statusCode(201)
                .body(
                        "origin",
                        equalTo("BY_HAND"),
                        "span",
                        nullValue(),
                        "segments",
                        hasSize(0),
                        "polarity",
                        equalTo("WEAKNESS"));
        officer()
                .body(with(
                        Map.of(
                                "kind",
                                "FINDING",
                                "spans",
                                List.of(Map.of("start", 0, "end", 5)),
                                "themes",
                                List.of("planning")),
                        unread))
                .post("/v1/findings")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:findings:no-report"));
    }

    @Test
    void nothing_is_added_to_an_inspection_that_nobody_knows() {
        officer()
                .body(with(Map.of("kind", "FINDING", "text", "x", "themes", List.of("planning")), UUID.randomUUID()))
                .post("/v1/findings")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:findings:unknown-inspection"));
    }

    @Test
    void corrections_come_out_as_a_gold_record_without_what_was_rejected() {
        UUID inspection = read();
        String id = list(inspection, "FINDING").getString("items[1].id");
        officer(1)
                .body(Map.of("decision", "REJECTED"))
                .post("/v1/findings/" + id + "/review")
                .then()
                .statusCode(200);
        officer()
                .get("/v1/inspections/" + inspection + "/gold-record")
                .then()
                .statusCode(200)
                .body(
                        "file",
                        equalTo("ambermouth.pdf"),
                        "leadInspector",
                        equalTo("Ada Quill"),
                        "inspectors",
                        hasSize(2),
                        "judgements[0].area",
                        equalTo("LEADERS"),
                        "kind",
                        equalTo("FOCUSED_VISIT"),
                        "findings",
                        hasSize(1),
                        "findings[0].starts",
                        equalTo("Social workers know the children they"),
                        "findings[0].ends",
                        equalTo("very well and see them often."),
                        "recommendations.kind",
                        hasItem("AREA_FOR_IMPROVEMENT"),
                        "undecided",
                        equalTo(3));
        officer()
                .get("/v1/inspections/" + UUID.randomUUID() + "/gold-record")
                .then()
                .statusCode(404);
    }

    @Test
    void no_gold_record_goes_out_without_its_header() {
        UUID id = UUID.fromString(UUID.randomUUID().toString().substring(0, 33) + "503");
        Said.inspection(id, "recorded", 1, "991", "Thornley Vale Council");

        await().atMost(SOON)
                .untilAsserted(() -> officer()
                        .get("/v1/inspections/" + id + "/gold-record")
                        .then()
                        .statusCode(503)
                        .body("type", equalTo("urn:problem-type:findings:record-out-of-reach")));
    }

    /** The peer has no report for an inspection whose id ends like this. */
    private static UUID unreadable() {
        UUID id = UUID.fromString(UUID.randomUUID().toString().substring(0, 33) + "404");
        Said.inspection(id, "recorded", 1, "991", "Thornley Vale Council");
        await().atMost(SOON)
                .untilAsserted(() -> officer()
                        .get("/v1/inspections/" + id + "/gold-record")
                        .then()
                        .statusCode(200));
        return id;
    }

    private static Map<String, Object> with(Map<String, ?> fields, UUID inspection) {
        var all = new java.util.HashMap<String, Object>(fields);
        all.put("inspectionId", inspection);
        return all;
    }
}
