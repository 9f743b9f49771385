package io.throughline.tracker.recommendation;

import static io.throughline.tracker.Tracker.as;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every refusal of a recommendation, as a caller meets it. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class RecommendationProblemTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @Test
    void unknown() {
        refused(Tracker.recommendation(UUID.randomUUID().toString()), 404, "unknown");
        refused(Tracker.why("moderator", UUID.randomUUID().toString(), "closure", "x"), 404, "unknown");
        Tracker.recommendation("not-an-id").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void withdrawn() {
        var finding = letter.asks();
        letter.says(finding.recorded(1));
        String id = Tracker.recommendationOf(letter.inspection);
        letter.says(finding.withdrawn(2));
        Tracker.patiently()
                .until(() -> "WITHDRAWN".equals(Tracker.recommendation(id).path("status")));

        refused(Tracker.claim(id, OWNER), 409, "withdrawn");
    }

    @Test
    void not_planned_and_no_owner() {
        String id = Tracker.opened(letter);
        Tracker.assign(id, OWNER);
        refused(Tracker.claim(id, OWNER), 409, "not-planned");

        String unowned = Tracker.opened(new Letter());
        as("lead")
                .body("{\"title\":\"Recruit\",\"dueDate\":\"2099-01-01\",\"owner\":\"owner-b\"}")
                .post("/v1/recommendations/{id}/actions", unowned)
                .then()
                .statusCode(201);
        refused(Tracker.claim(unowned, OWNER), 409, "no-owner");
    }

    @Test
    void not_claimed_not_verified_not_closed() {
        String id = Tracker.begun(letter, OWNER);

        refused(Tracker.verification(id, "RETURNED", "moderator"), 409, "not-claimed");
        refused(Tracker.why("moderator", id, "closure", "Why not."), 409, "not-verified");
        refused(Tracker.why("moderator", id, "reopening", "Why not."), 409, "not-closed");
    }

    @Test
    void being_moderated_then_verified_then_closed() {
        String id = Tracker.claimed(letter, OWNER);
        refused(Tracker.claim(id, OWNER), 409, "being-moderated");

        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        refused(Tracker.claim(id, OWNER), 409, "verified");

        Tracker.why("moderator", id, "closure", "Done.").then().statusCode(200);
        refused(Tracker.claim(id, OWNER), 409, "closed");
    }

    @Test
    void not_the_owner() {
        refused(Tracker.claim(Tracker.begun(letter, OWNER), "owner-b"), 403, "not-the-owner");
    }

    @Test
    void nobody_moderates_their_own_work_whatever_their_roles() {
        String id = Tracker.claimed(letter, OWNER);
        String body = "{\"outcome\":\"RETURNED\",\"reason\":\"Mine.\"}";

        refused(change(OWNER, id, "verification", body, "moderator", "action-owner"), 403, "own-homework");

        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        refused(Tracker.why(OWNER, id, "closure", "Mine."), 403, "own-homework");
    }

    @Test
    void a_claim_without_evidence_or_with_somebody_elses() {
        String id = Tracker.begun(letter, OWNER);

        refused(change(OWNER, id, "claim", "{\"impact\":\"Better.\"}", "action-owner"), 422, "no-evidence");
        String foreign = "{\"impact\":\"Better.\",\"evidence\":[\"" + UUID.randomUUID() + "\"]}";
        refused(change(OWNER, id, "claim", foreign, "action-owner"), 422, "unknown-evidence");
    }

    @Test
    void a_claim_without_impact_names_the_field() {
        String id = Tracker.begun(letter, OWNER);

        change(OWNER, id, "claim", "{\"newEvidence\":[{\"note\":\"seen\",\"shows\":\"it\"}]}", "action-owner")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:common:invalid"))
                .body("errors[0].pointer", equalTo("/impact"));
    }

    @Test
    void a_verification_without_evidence_seen_or_with_other_evidence() {
        String id = Tracker.claimed(letter, OWNER);

        String unseen = "{\"outcome\":\"ACCEPTED\",\"reason\":\"I trust them.\"}";
        refused(change("moderator", id, "verification", unseen, "moderator"), 422, "nothing-seen");
        String other =
                "{\"outcome\":\"ACCEPTED\",\"reason\":\"Seen.\",\"evidenceSeen\":[\"" + UUID.randomUUID() + "\"]}";
        refused(change("moderator", id, "verification", other, "moderator"), 422, "not-claimed-with");
    }

    @Test
    void a_closure_without_a_reason() {
        String id = Tracker.verified(letter, OWNER);

        change("moderator", id, "closure", "{\"reason\":\"  \"}", "moderator")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        change("moderator", id, "closure", "", "moderator").then().statusCode(422);
        change("moderator", id, "closure", "{\"reason\":", "moderator").then().statusCode(400);
    }

    @Test
    void unknown_filters() {
        for (String filter : new String[] {"status=DONE", "kind=WISH", "inspectionId=7"}) {
            refused(as("viewer").get("/v1/recommendations?" + filter), 400, "unknown-filter");
        }
    }

    private static Response change(String person, String id, String change, String body, String... roles) {
        return as(person, roles).header("If-Match", "*").body(body).post("/v1/recommendations/{id}/{c}", id, change);
    }

    private static void refused(Response answer, int status, String reason) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:recommendations:" + reason))
                .body("title", not(emptyOrNullString()))
                .body("detail", not(emptyOrNullString()));
    }
}
