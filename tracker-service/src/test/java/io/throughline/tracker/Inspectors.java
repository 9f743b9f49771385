package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;

import io.restassured.response.Response;
import io.throughline.testkit.EventLog;
import java.util.UUID;

/** Inspectors who come again, and what they say then. */
public final class Inspectors {

    private Inspectors() {}

    /** A later visit that the tracker knows of. */
    public static UUID visit(String council, String publishedOn) {
        return visit(council, "\"2026-01-15\"", '"' + publishedOn + '"');
    }

    public static UUID visitWithoutDays(String council) {
        return visit(council, "null", "null");
    }

    private static UUID visit(String council, String endDate, String publishedOn) {
        UUID visit = UUID.randomUUID();
        EventLog.say(
                "inspections.inspection.events",
                visit,
                "io.throughline.inspections.inspection-recorded.v1",
                visit,
                1,
                """
                        {"inspection":{"id":"%s","status":"RECORDED","kind":"MONITORING_VISIT","startDate":null,
                         "endDate":%s,"publishedDate":%s,"authority":{"name":"%s"}},"actor":"officer"}""".formatted(visit, endDate, publishedOn, council));
        return visit;
    }

    /** Writes it down as soon as the visit is known. */
    public static Response say(String id, UUID visit, String outcome, String quote) {
        return Tracker.patiently()
                .until(
                        () -> write(id, """
                                {"outcome":"%s","quote":"%s","inspectionId":"%s","page":2}""".formatted(outcome, quote, visit)),
                        answer -> !"urn:problem-type:verdicts:unknown-inspection".equals(answer.path("type")));
    }

    public static Response write(String id, String body) {
        return as("officer").body(body).post("/v1/recommendations/{id}/verdicts", id);
    }

    public static Response takeBack(String verdict) {
        return as("officer")
                .body("{\"reason\":\"It was about something else.\"}")
                .post("/v1/verdicts/{id}/withdrawal", verdict);
    }

    /** Claimed, verified and closed again, it is confirmed, and then it is not. */
    static void speakOf(Letter letter, String id) {
        Tracker.claim(id, "owner-a").then().statusCode(200);
        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        Tracker.why("moderator", id, "closure", "Done and seen.").then().statusCode(200);
        UUID visit = visit("Ambermouth City Council", "2026-06-20");
        String verdict = say(id, visit, "ADDRESSED", "Children are now visited on time.")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        takeBack(verdict).then().statusCode(200);
    }
}
