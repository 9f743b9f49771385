package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.throughline.testkit.EventLog;
import java.util.HashMap;
import java.util.Map;

/** A council with one of everything that the tracker keeps. */
final class Council {

    final Letter letter;
    final String recommendation;
    final String plan;
    private final Map<String, String> things = new HashMap<>();

    Council(String dfeCode, String name) {
        letter = new Letter(dfeCode, name);
        recommendation = Tracker.begun(letter, "owner-a");
        String action = Tracker.planned(recommendation, "owner-a");
        String measure = Happenings.toAMeasure(recommendation);
        String evidence = as("lead")
                .contentType("multipart/form-data")
                .multiPart("file", "sample.txt", "Twelve files.".getBytes(UTF_8))
                .multiPart("shows", "A dip sample")
                .post("/v1/recommendations/{id}/evidence-files", recommendation)
                .path("id");
        plan = created("plans", """
            {"title":"Improvement plan","inspections":["%s"]}""".formatted(letter.inspection));
        created("plans/" + plan + "/submissions", "{\"kind\":\"MONTHLY_RETURN\"}");
        isInspected(dfeCode, name);
        things.put("visits", created("plans/" + plan + "/visits", """
            {"visitor":"inspector-1","endsOn":"%s","reason":"Monitoring visit."}""".formatted(Tracker.day(3))));
        things.putAll(Map.of("recommendations", recommendation, "recommendationId", recommendation));
        things.putAll(Map.of("actions", action, "waitsFor", action, "measures", measure, "evidence", evidence));
        things.putAll(Map.of("newEvidence", evidence, "evidenceSeen", evidence, "plans", plan));
        things.putAll(
                Map.of("inspections", letter.inspection.toString(), "inspectionId", letter.inspection.toString()));
        things.putAll(Map.of("duty", "WRITTEN_STATEMENT", "file", "plan.csv", "person", "owner-a"));
        things.putAll(Map.of("name", "tracker.inspections", "submissions", "1"));
        hasSomethingReopenedAndSaid(name);
    }

    /** Ids by the collection or field that they stand in. */
    Map<String, String> things() {
        return Map.copyOf(things);
    }

    private void isInspected(String dfeCode, String name) {
        EventLog.say(
                "inspections.inspection.events",
                letter.inspection,
                "io.throughline.inspections.inspection-recorded.v1",
                letter.inspection,
                1,
                """
                {"inspection":{"id":"%s","status":"RECORDED","kind":"ILACS","startDate":"2026-01-20",
                 "endDate":"2026-01-31","publishedDate":"2026-02-27","receivedDate":"2026-02-20",
                 "authority":{"name":"%s","dfeCode":"%s"}},"actor":"officer"}""".formatted(letter.inspection, name, dfeCode));
        Tracker.patiently()
                .until(
                        () -> as("viewer")
                                .get("/v1/deadlines?inspectionId={id}", letter.inspection)
                                .statusCode(),
                        status -> status == 200);
    }

    private void hasSomethingReopenedAndSaid(String name) {
        var again = new Letter(letter.dfeCode(), name);
        String closed = Tracker.verified(again, "owner-a");
        String measure = Happenings.toAMeasure(closed);
        Tracker.why("moderator", closed, "closure", "Done and seen.").then().statusCode(200);
        created("measures/" + measure + "/values", "{\"value\":70,\"on\":\"2026-06-30\"}");
        things.put(
                "reopening-proposals",
                as("viewer")
                        .get("/v1/reopening-proposals?recommendationId={id}", closed)
                        .path("items[0].id"));
        var visit = Inspectors.visit(name, "2026-06-20");
        things.put(
                "verdicts",
                Inspectors.say(closed, visit, "ADDRESSED", "Visits are on time.")
                        .path("id"));
    }

    private static String created(String path, String body) {
        return as("lead")
                .header("If-Match", "*")
                .body(body)
                .post("/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
