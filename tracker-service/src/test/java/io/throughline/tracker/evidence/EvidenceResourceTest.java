package io.throughline.tracker.evidence;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class EvidenceResourceTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @Test
    void a_claim_rests_on_evidence_that_was_given_before() {
        String id = Tracker.begun(letter, OWNER);
        Response given = give(id, OWNER, "{\"note\":\"Twelve files, all on time.\",\"shows\":\"A dip sample\"}");
        given.then().statusCode(201).body("kind", equalTo("NOTE")).body("addedBy", equalTo(OWNER));
        String evidence = given.path("id");
        assertThat(given.header("Location")).endsWith("/v1/evidence/" + evidence);

        as(OWNER, "action-owner")
                .header("If-Match", "*")
                .body("{\"impact\":\"Better.\",\"evidence\":[\"" + evidence + "\"]}")
                .post("/v1/recommendations/{id}/claim", id)
                .then()
                .statusCode(200)
                .body("claim.evidence[0]", equalTo(evidence));

        as("moderator")
                .get("/v1/evidence?recommendationId={id}", id)
                .then()
                .statusCode(200)
                .body("items[0].note", equalTo("Twelve files, all on time."));
        as("moderator").get("/v1/evidence/{id}", evidence).then().statusCode(200);
    }

    @Test
    void evidence_is_not_for_viewers() {
        as("viewer")
                .get("/v1/evidence?recommendationId={id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"shows\":\"x\"}", "{\"link\":\"https://a.example\",\"note\":\"b\",\"shows\":\"x\"}"})
    void a_link_or_a_note_and_not_both(String body) {
        refused(give(Tracker.begun(letter, OWNER), OWNER, body), 422, "evidence:link-or-note");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "ambermouth.example/audit", "https://", "a b"})
    void what_no_browser_opens_is_no_link(String link) {
        String body = "{\"link\":\"" + link + "\",\"shows\":\"x\"}";
        refused(give(Tracker.begun(letter, OWNER), OWNER, body), 422, "evidence:not-a-link");
    }

    @Test
    void unknown() {
        refused(as("officer").get("/v1/evidence/{id}", UUID.randomUUID()), 404, "evidence:unknown");
    }

    @Test
    void evidence_of_what() {
        refused(as("officer").get("/v1/evidence"), 400, "evidence:which-recommendation");
    }

    @Test
    void only_the_owner_or_a_lead_gives_evidence() {
        String id = Tracker.begun(letter, OWNER);
        String note = "{\"note\":\"Seen.\",\"shows\":\"x\"}";

        refused(give(id, "owner-b", note), 403, "recommendations:not-the-owner");
        as("lead")
                .body(note)
                .post("/v1/recommendations/{id}/evidence", id)
                .then()
                .statusCode(201);
    }

    private static Response give(String id, String person, String body) {
        return as(person, "action-owner").body(body).post("/v1/recommendations/{id}/evidence", id);
    }
}
