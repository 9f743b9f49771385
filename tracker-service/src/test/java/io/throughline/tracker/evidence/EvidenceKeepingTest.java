package io.throughline.tracker.evidence;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see evidence, who decides about it, and how long it holds. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class EvidenceKeepingTest {

    private static final String OWNER = "owner-a";

    private String recommendation;
    private String evidence;

    @BeforeEach
    void evidence_is_given() {
        recommendation = Tracker.begun(new Letter(), OWNER);
        evidence = given();
    }

    @Test
    void each_look_is_written_down() {
        as("moderator")
                .get("/v1/evidence/{id}", evidence)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        as("officer")
                .get("/v1/evidence?recommendationId={id}", recommendation)
                .then()
                .body("items", hasSize(1));

        as("lead")
                .get("/v1/evidence/{id}/looks", evidence)
                .then()
                .statusCode(200)
                .body("items.actor", contains("moderator", "officer"))
                .body("items.what", contains("SHOWN", "SHOWN"));
        as("officer").get("/v1/evidence/{id}/looks", evidence).then().statusCode(403);
    }

    @Test
    void only_those_concerned_see_it() {
        refused(as("owner-b", "action-owner").get("/v1/evidence/{id}", evidence), 403, "evidence:not-concerned");
        refused(
                as("owner-b", "action-owner").get("/v1/evidence?recommendationId={id}", recommendation),
                403,
                "evidence:not-concerned");
        as("admin").get("/v1/evidence/{id}", evidence).then().statusCode(403);
        as("viewer").get("/v1/evidence/{id}", evidence).then().statusCode(403);
        as("lead")
                .body("{\"title\":\"Count visits\",\"dueDate\":\"2099-01-01\",\"owner\":\"owner-b\"}")
                .post("/v1/recommendations/{id}/actions", recommendation)
                .then()
                .statusCode(201);
        as("owner-b", "action-owner").get("/v1/evidence/{id}", evidence).then().statusCode(200);
    }

    @Test
    void somebody_else_accepts_or_rejects_and_says_why() {
        refused(review(OWNER, evidence, "ACCEPTED", "\"1\""), 403, "evidence:own-evidence");
        review("moderator", evidence, "REJECTED", "\"1\"")
                .then()
                .statusCode(200)
                .body("status", equalTo("REJECTED"))
                .body("review.by", equalTo("moderator"))
                .body("review.reason", equalTo("Twelve of how many?"));
        refused(review("lead", evidence, "ACCEPTED", "*"), 409, "evidence:already-reviewed");
        refused(review("lead", evidence, "ACCEPTED", "\"1\""), 412, "common:stale");
        refused(
                as(OWNER, "action-owner")
                        .header("If-Match", "*")
                        .body("{\"impact\":\"Better.\",\"evidence\":[\"" + evidence + "\"]}")
                        .post("/v1/recommendations/{id}/claim", recommendation),
                422,
                "recommendations:unknown-evidence");
    }

    @Test
    void a_note_gets_a_new_version_and_no_file() {
        as(OWNER, "action-owner")
                .header("If-Match", "*")
                .body("{\"note\":\"Twelve of forty.\",\"shows\":\"A dip sample\"}")
                .post("/v1/evidence/{id}/versions", evidence)
                .then()
                .statusCode(200)
                .body("note", equalTo("Twelve of forty."))
                .body("versions.note", contains("Twelve files.", "Twelve of forty."));
        refused(as("moderator").get("/v1/evidence/{id}/file", evidence), 404, "evidence:not-a-file");
    }

    @Test
    void it_expires_on_a_day_to_come() {
        expire("\"2099-01-01\"").then().statusCode(200).body("expiresOn", equalTo("2099-01-01"));
        expire("null").then().statusCode(200).body("expiresOn", equalTo(null)).body("expired", equalTo(false));
        refused(expire("\"2020-01-01\""), 422, "evidence:expires-too-soon");
    }

    private Response expire(String day) {
        return as("moderator")
                .header("If-Match", "*")
                .body("{\"expiresOn\":" + day + "}")
                .put("/v1/evidence/{id}/expiry", evidence);
    }

    private String given() {
        return as(OWNER, "action-owner")
                .body("{\"note\":\"Twelve files.\",\"shows\":\"A dip sample\"}")
                .post("/v1/recommendations/{id}/evidence", recommendation)
                .path("id");
    }

    private static Response review(String person, String id, String outcome, String ifMatch) {
        return as(person, "moderator", "lead")
                .header("If-Match", ifMatch)
                .body("{\"outcome\":\"" + outcome + "\",\"reason\":\"Twelve of how many?\"}")
                .post("/v1/evidence/{id}/review", id);
    }
}
