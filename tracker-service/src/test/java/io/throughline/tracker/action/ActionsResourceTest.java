package io.throughline.tracker.action;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class ActionsResourceTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @Test
    void an_action_tells_what_was_reported_and_moves_its_recommendation() {
        String id = Tracker.opened(letter);
        Tracker.assign(id, OWNER);
        String action = Tracker.planned(id, OWNER);
        assertThat(Tracker.recommendation(id).<String>path("status")).isEqualTo("PLANNED");

        as(OWNER, "action-owner")
                .header("If-Match", "\"1\"")
                .body("{\"statement\":\"Two workers have started.\",\"on\":\"2026-05-04\"}")
                .post("/v1/actions/{id}/progress", action)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("lastProgressOn", equalTo("2026-05-04"));
        assertThat(Tracker.recommendation(id).<String>path("status")).isEqualTo("IN_PROGRESS");

        Tracker.report(OWNER, action, "completion").then().statusCode(200).body("status", equalTo("COMPLETED"));
        as("viewer")
                .get("/v1/actions/{id}", action)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("progress", hasSize(2))
                .body("progress[0].statement", equalTo("Two workers have started."))
                .body("recommendations[0]", equalTo(id));
        as("viewer").get("/v1/actions?recommendationId={id}", id).then().body("items.id", hasSize(1));
        as("viewer")
                .get("/v1/actions?inspectionId={id}", letter.inspection)
                .then()
                .body("items.id", contains(action));
        as("viewer").get("/v1/actions?inspectionId=" + UUID.randomUUID()).then().body("items", empty());
        as("viewer")
                .get("/v1/actions?owner=" + OWNER + "&recommendationId=" + UUID.randomUUID())
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void everybody_finds_their_own_actions() {
        String owner = "owner-" + UUID.randomUUID();
        String action = Tracker.planned(Tracker.begun(letter, owner), owner);

        assertThat(as(owner, "action-owner")
                        .get("/v1/actions?owner=me")
                        .jsonPath()
                        .getList("items.id", String.class))
                .hasSize(2)
                .contains(action);
    }

    @Test
    void a_first_report_of_completion_also_begins_the_work() {
        String id = Tracker.opened(letter);
        Tracker.assign(id, OWNER);

        Tracker.report(OWNER, Tracker.planned(id, OWNER), "completion").then().statusCode(200);

        assertThat(Tracker.recommendation(id).<String>path("status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void unknown() {
        refused(as("viewer").get("/v1/actions/{id}", UUID.randomUUID()), 404, "actions:unknown");
        refused(Tracker.report(OWNER, UUID.randomUUID().toString(), "progress"), 404, "actions:unknown");
        refused(plan(UUID.randomUUID().toString(), "lead", "2099-01-01"), 404, "recommendations:unknown");
    }

    @Test
    void nobody_would_do_it() {
        refused(plan(Tracker.opened(letter), "lead", "2099-01-01"), 422, "actions:no-owner");
    }

    @Test
    void a_day_that_is_over_or_no_day() {
        String id = Tracker.begun(letter, OWNER);

        refused(plan(id, "lead", "2020-01-01"), 422, "actions:due-in-the-past");
        plan(id, "lead", "soon").then().statusCode(400).body("errors[0].pointer", equalTo("/dueDate"));
    }

    @Test
    void progress_that_is_still_to_come() {
        String id = Tracker.begun(letter, OWNER);

        refused(
                as(OWNER, "action-owner")
                        .header("If-Match", "*")
                        .body("{\"statement\":\"Soon.\",\"on\":\"2099-01-01\"}")
                        .post("/v1/actions/{id}/progress", Tracker.planned(id, OWNER)),
                422,
                "actions:progress-in-the-future");
    }

    @Test
    void somebody_elses_action_or_recommendation() {
        String id = Tracker.begun(letter, OWNER);

        refused(Tracker.report("owner-b", Tracker.planned(id, OWNER), "progress"), 403, "actions:not-the-owner");
        refused(
                as("owner-b", "action-owner")
                        .body("{\"title\":\"Mine\",\"dueDate\":\"2099-01-01\"}")
                        .post("/v1/recommendations/{id}/actions", id),
                403,
                "recommendations:not-the-owner");
    }

    @Test
    void what_is_completed_stays_as_it_is() {
        String action = Tracker.planned(Tracker.begun(letter, OWNER), OWNER);
        Tracker.report(OWNER, action, "completion").then().statusCode(200);

        refused(Tracker.report(OWNER, action, "progress"), 409, "actions:already-completed");
    }

    @Test
    void a_report_needs_the_version_that_was_read() {
        String action = Tracker.planned(Tracker.begun(letter, OWNER), OWNER);

        as(OWNER, "action-owner")
                .body("{\"statement\":\"x\"}")
                .post("/v1/actions/{id}/progress", action)
                .then()
                .statusCode(428);
        as(OWNER, "action-owner")
                .header("If-Match", "\"9\"")
                .body("{\"statement\":\"x\"}")
                .post("/v1/actions/{id}/progress", action)
                .then()
                .statusCode(412);
    }

    @Test
    void nothing_moves_while_a_moderator_decides() {
        String id = Tracker.begun(letter, OWNER);
        String action = Tracker.planned(id, OWNER);
        Tracker.claim(id, OWNER).then().statusCode(200);

        refused(Tracker.report(OWNER, action, "progress"), 409, "recommendations:being-moderated");
        as("viewer").get("/v1/actions/{id}", action).then().header("ETag", "\"1\"");
    }

    private static Response plan(String id, String role, String due) {
        return as(role).body("{\"title\":\"Recruit two workers\",\"dueDate\":\"" + due + "\"}")
                .post("/v1/recommendations/{id}/actions", id);
    }
}
