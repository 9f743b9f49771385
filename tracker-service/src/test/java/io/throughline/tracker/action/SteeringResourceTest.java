package io.throughline.tracker.action;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How an action changes course, and how it refuses to. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class SteeringResourceTest {

    private static final String OWNER = "owner-a";

    private String recommendation;
    private String action;

    @BeforeEach
    void an_action_is_planned() {
        recommendation = Tracker.begun(new Letter(), OWNER);
        action = Tracker.planned(recommendation, OWNER);
    }

    @Test
    void a_day_that_is_moved_stays_readable_with_the_reason() {
        put("due-date", "{\"dueDate\":\"2099-09-30\",\"reason\":\"The post was advertised twice.\"}")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("dueDate", equalTo("2099-09-30"))
                .body("changes[0].what", equalTo("DUE_DATE"))
                .body("changes[0].was", equalTo("2099-06-30"))
                .body("changes[0].reason", equalTo("The post was advertised twice."))
                .body("changes[0].by", equalTo(OWNER));
        as("viewer")
                .get("/v1/recommendations/{id}/history", recommendation)
                .then()
                .body("items.what", hasItems("action-moved"))
                .body("items.reason", hasItems("The post was advertised twice."));
    }

    @Test
    void a_day_is_moved_with_a_reason_and_not_into_the_past() {
        put("due-date", "{\"dueDate\":\"2099-09-30\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        refused(put("due-date", "{\"dueDate\":\"2020-01-01\",\"reason\":\"x\"}"), 422, "actions:due-in-the-past");
    }

    @Test
    void who_takes_over_reports_and_who_left_does_not() {
        put("owner", "{\"owner\":\"owner-b\",\"reason\":\"She moves to another team.\"}")
                .then()
                .statusCode(200)
                .body("owner", equalTo("owner-b"))
                .body("changes[0].was", equalTo(OWNER));

        refused(Tracker.report(OWNER, action, "progress"), 403, "actions:not-the-owner");
        Tracker.report("owner-b", action, "progress").then().statusCode(200);
    }

    @Test
    void somebody_else_changes_nothing() {
        Response stranger = as("owner-b", "action-owner")
                .header("If-Match", "*")
                .body("{\"owner\":\"owner-b\",\"reason\":\"x\"}")
                .put("/v1/actions/{id}/owner", action);

        refused(stranger, 403, "actions:not-the-owner");
    }

    @Test
    void what_is_cancelled_says_why_and_stays_so() {
        Response cancelled = as("lead")
                .header("If-Match", "*")
                .body("{\"reason\":\"Replaced by the regional contract.\"}")
                .post("/v1/actions/{id}/cancellation", action);

        cancelled
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("changes[0].was", equalTo("PLANNED"));
        refused(Tracker.report(OWNER, action, "progress"), 409, "actions:already-cancelled");
        refused(put("due-date", "{\"dueDate\":\"2099-09-30\",\"reason\":\"x\"}"), 409, "actions:already-cancelled");
    }

    @Test
    void one_action_serves_several_recommendations_of_one_council() {
        String other = Tracker.opened(new Letter());
        put("recommendations", "{\"recommendations\":[\"" + recommendation + "\",\"" + other + "\"]}")
                .then()
                .statusCode(403);
        lead("recommendations", "{\"recommendations\":[\"" + recommendation + "\",\"" + other + "\"]}")
                .then()
                .statusCode(200)
                .body("recommendations", hasSize(2));
        assertThat(Tracker.recommendation(other).<String>path("status")).isEqualTo("PLANNED");

        Tracker.report(OWNER, action, "progress").then().statusCode(200);
        assertThat(Tracker.recommendation(other).<String>path("status")).isEqualTo("IN_PROGRESS");
    }

    @Test
    void not_those_of_another_council() {
        String foreign = Tracker.opened(new Letter("888", "Wexborough Council"));

        refused(
                lead("recommendations", "{\"recommendations\":[\"" + recommendation + "\",\"" + foreign + "\"]}"),
                422,
                "actions:other-authority");
        String theirs = as("lead")
                .body("{\"title\":\"x\",\"dueDate\":\"2099-01-01\",\"owner\":\"owner-b\"}")
                .post("/v1/recommendations/{id}/actions", foreign)
                .path("id");
        refused(waits(action, theirs), 422, "actions:other-authority");
    }

    @Test
    void milestones_are_passed_on_days_that_have_been() {
        put(
                        "milestones",
                        "{\"milestones\":[{\"title\":\"Advert"
                                + " out\",\"dueDate\":\"2026-01-31\",\"metOn\":\"2026-01-30\"}]}")
                .then()
                .statusCode(200)
                .body("milestones.title", contains("Advert out"));
        refused(
                put(
                        "milestones",
                        "{\"milestones\":[{\"title\":\"a\",\"dueDate\":\"2026-01-31\",\"metOn\":\"2099-01-01\"}]}"),
                422,
                "actions:progress-in-the-future");
    }

    @Test
    void what_waits_is_not_completed_before_what_it_waits_for() {
        String first = Tracker.planned(recommendation, OWNER);
        waits(action, first).then().statusCode(200).body("waitsFor", contains(first));

        refused(Tracker.report(OWNER, action, "completion"), 409, "actions:still-waits");
        Tracker.report(OWNER, first, "completion").then().statusCode(200);
        Tracker.report(OWNER, action, "completion").then().statusCode(200);
    }

    @Test
    void actions_do_not_wait_in_a_circle() {
        String second = Tracker.planned(recommendation, OWNER);
        String third = Tracker.planned(recommendation, OWNER);
        waits(action, second).then().statusCode(200);
        waits(second, third).then().statusCode(200);

        refused(waits(third, action), 422, "actions:goes-in-circles");
        waits(third, action)
                .then()
                .body("errors[0].detail", startsWith("\u201cRecruit two workers\u201d waits for this one already"));
        refused(waits(third, third), 422, "actions:goes-in-circles");
        refused(waits(third, UUID.randomUUID().toString()), 422, "actions:unknown-dependency");
    }

    @Test
    void two_who_tie_the_knot_at_once_do_not_make_a_circle() throws Exception {
        String other = Tracker.planned(recommendation, OWNER);
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> tries = List.of(
                    () -> waits(action, other).statusCode(),
                    () -> waits(other, action).statusCode());
            assertThat(both.invokeAll(tries)).extracting(done -> done.get()).containsExactlyInAnyOrder(200, 422);
        }
    }

    private Response waits(String one, String other) {
        return as("lead")
                .header("If-Match", "*")
                .body("{\"actions\":[\"" + other + "\"]}")
                .put("/v1/actions/{id}/dependencies", one);
    }

    private Response put(String what, String body) {
        return as(OWNER, "action-owner")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/actions/{id}/{what}", action, what);
    }

    private Response lead(String what, String body) {
        return as("lead").header("If-Match", "*").body(body).put("/v1/actions/{id}/{what}", action, what);
    }
}
