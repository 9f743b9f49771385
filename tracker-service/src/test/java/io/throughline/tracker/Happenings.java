package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;

import io.restassured.response.Response;
import java.util.List;

/** Everything that can happen to what is done about a recommendation, so that every type of event is said once. */
final class Happenings {

    private Happenings() {}

    static void toAnAction(String action) {
        put(
                "actions/" + action + "/due-date",
                "{\"dueDate\":\"2099-09-30\",\"reason\":\"The post was advertised twice.\"}");
        put("actions/" + action + "/owner", "{\"owner\":\"owner-b\",\"reason\":\"She moves to another team.\"}");
        put(
                "actions/" + action + "/milestones",
                "{\"milestones\":[{\"title\":\"Advert out\",\"dueDate\":\"2099-01-31\"}]}");
        post("actions/" + action + "/cancellation", "{\"reason\":\"Replaced by the regional contract.\"}");
    }

    /** A measure whose value of May is recorded and corrected. */
    static String toAMeasure(String recommendation) {
        String measure =
                post("recommendations/" + recommendation + "/measures", """
                    {"title":"Visits on time","unit":"%","direction":"UP","baseline":63,"baselineOn":"2026-01-31",
                     "target":90,"targetBy":"2026-12-31","source":"Monthly performance report"}\
                    """).path("id");
        post("measures/" + measure + "/values", "{\"value\":39,\"on\":\"2026-05-31\"}");
        post(
                "measures/" + measure + "/corrections",
                "{\"number\":1,\"value\":93,\"on\":\"2026-05-31\",\"reason\":\"Two digits were exchanged.\"}");
        return measure;
    }

    static void toEvidence(String recommendation) {
        String note = "{\"note\":\"Twelve files.\",\"shows\":\"A dip sample\"}";
        String evidence =
                post("recommendations/" + recommendation + "/evidence", note).path("id");
        review(evidence, "REJECTED");
        post("evidence/" + evidence + "/versions", note);
        review(evidence, "ACCEPTED");
        put("evidence/" + evidence + "/expiry", "{\"expiresOn\":\"2099-01-01\"}");
        post("evidence/" + evidence + "/erasure", "{\"reason\":\"Asked for by the family.\"}");
    }

    private static void review(String evidence, String outcome) {
        as("moderator")
                .header("If-Match", "*")
                .body("{\"outcome\":\"" + outcome + "\",\"reason\":\"Twelve of how many?\"}")
                .post("/v1/evidence/{id}/review", evidence)
                .then()
                .statusCode(200);
    }

    static void toAPlan(Letter letter) {
        String plan = post("plans", "{\"title\":\"Improvement plan\",\"inspections\":[\"" + letter.inspection + "\"]}")
                .path("id");
        as("lead")
                .header("If-Match", "*")
                .body("{\"title\":\"Improvement plan 2026\"}")
                .patch("/v1/plans/{id}", plan)
                .then()
                .statusCode(200);
        post("plans/" + plan + "/submissions", "{\"kind\":\"MONTHLY_RETURN\"}");
    }

    /** The recommendation is closed; figures that fall ask whether to reopen it, the first time in vain. */
    static void toWhatWasClosed(String recommendation, String measure) {
        for (String value : List.of("{\"value\":70,\"on\":\"2026-06-30\"}", "{\"value\":60,\"on\":\"2026-07-31\"}")) {
            post("measures/" + measure + "/values", value);
            String proposal = as("viewer")
                    .get("/v1/reopening-proposals?status=PROPOSED&recommendationId={id}", recommendation)
                    .path("items[0].id");
            as("moderator")
                    .header("If-Match", "*")
                    .body("{\"reason\":\"Looked at in the performance clinic.\"}")
                    .post(
                            "/v1/reopening-proposals/{id}/{decision}",
                            proposal,
                            value.contains("70") ? "dismissal" : "acceptance")
                    .then()
                    .statusCode(200);
        }
    }

    private static void put(String path, String body) {
        as("lead").header("If-Match", "*").body(body).put("/v1/" + path).then().statusCode(200);
    }

    private static Response post(String path, String body) {
        Response answer = as("lead").header("If-Match", "*").body(body).post("/v1/" + path);
        answer.then().statusCode(path.matches(".*(cancellation|versions|erasure)") ? 200 : 201);
        return answer;
    }
}
