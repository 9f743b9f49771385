package io.throughline.tracker.person;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Exceptions;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class PeopleResourceTest {

    private final String leaving = "owner-" + UUID.randomUUID();
    private final String coming = "owner-" + UUID.randomUUID();

    @Test
    void who_leaves_hands_over_all_that_is_open_and_nothing_that_is_done() {
        String open = Tracker.begun(new Letter(), leaving);
        String claimed = Tracker.claimed(new Letter(), leaving);
        String closed = Tracker.closed(new Letter(), leaving);

        handOver(leaving, coming, "lead").then().statusCode(200).body("moved.recommendations", equalTo(2));

        assertThat(Tracker.recommendation(open).<String>path("owner")).isEqualTo(coming);
        assertThat(Tracker.recommendation(claimed).<String>path("owner")).isEqualTo(coming);
        assertThat(Tracker.recommendation(closed).<String>path("owner")).isEqualTo(leaving);
        handOver(leaving, coming, "lead").then().statusCode(200).body("moved.recommendations", equalTo(0));
    }

    @Test
    void their_actions_go_too_whoever_owns_the_recommendation() {
        String id = Tracker.opened(new Letter());
        Tracker.assign(id, "owner-a");
        String open = action(id);
        String done = action(id);
        Tracker.report(leaving, done, "progress").then().statusCode(200);
        Tracker.report(leaving, done, "completion").then().statusCode(200);

        handOver(leaving, coming, "lead")
                .then()
                .statusCode(200)
                .body("moved.actions", equalTo(1), "moved.recommendations", equalTo(0));

        as("viewer")
                .get("/v1/actions/{id}", open)
                .then()
                .body("owner", equalTo(coming))
                .body("changes[0].what", equalTo("OWNER"), "changes[0].was", equalTo(leaving))
                .body("changes[0].reason", equalTo("Leaves at the end of the month."));
        as("viewer").get("/v1/actions/{id}", done).then().body("owner", equalTo(leaving));
    }

    @Test
    void what_would_be_handed_over_is_seen_before_and_by_leads_only() {
        String claimed = Tracker.claimed(new Letter(), leaving);
        Tracker.closed(new Letter(), leaving);
        String another = Tracker.opened(new Letter());
        Tracker.assign(another, "owner-a");
        String open = action(another);

        work("lead")
                .then()
                .statusCode(200)
                .body("open.recommendations", equalTo(1))
                .body("items.find { it.kind == 'recommendations' }.id", equalTo(claimed))
                .body("items.find { it.id == '" + open + "' }.recommendationId", equalTo(another))
                .body("items.find { it.id == '" + open + "' }.title", equalTo("Train staff"));
        int actions = work("lead").path("open.actions");
        work("viewer").then().statusCode(403);

        handOver(leaving, coming, "lead").then().body("moved.actions", equalTo(actions));
        work("lead").then().body("open.actions", equalTo(0), "open.recommendations", equalTo(0), "items", empty());
    }

    private Response work(String role) {
        return as(role).get("/v1/people/{person}/work", leaving);
    }

    private String action(String recommendation) {
        return as("lead")
                .body("{\"title\":\"Train staff\",\"dueDate\":\"2099-06-30\",\"owner\":\"" + leaving + "\"}")
                .post("/v1/recommendations/{id}/actions", recommendation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void nobody_hands_over_to_themselves() {
        handOver(leaving, leaving, "lead")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:people:same-person"));
    }

    @Test
    void only_a_lead_hands_over_and_says_why() {
        handOver(leaving, coming, "action-owner").then().statusCode(403);
        as("lead")
                .body("{\"to\":\"jo@ambermouth.example\"}")
                .post("/v1/people/{person}/handover", leaving)
                .then()
                .statusCode(422);
    }

    @Test
    void what_waits_depends_on_who_asks_and_priority_actions_come_first() {
        String claimed = Tracker.claimed(new Letter(), leaving);
        assertThat(tasks("moderator-" + leaving, "moderator")).contains("DECIDE_CLAIM " + claimed);
        assertThat(tasks(leaving, "moderator", "action-owner")).doesNotContain("DECIDE_CLAIM " + claimed);

        Tracker.verification(claimed, "RETURNED", "moderator").then().statusCode(200);
        assertThat(tasks(leaving, "action-owner")).containsExactly("WORK_ON_RETURNED " + claimed);

        String verified = Tracker.verified(new Letter(), leaving);
        assertThat(tasks("moderator-" + leaving, "moderator")).contains("CLOSE " + verified);
        Tracker.why("moderator", verified, "reopening", "A sample failed.")
                .then()
                .statusCode(200);
        assertThat(tasks(leaving, "action-owner")).contains("WORK_ON_REOPENED " + verified);

        String opened = Tracker.opened(new Letter());
        assertThat(tasks("lead-" + leaving, "lead")).contains("NAME_OWNER " + opened);
        Tracker.assign(opened, leaving);
        assertThat(tasks(leaving, "action-owner")).contains("PLAN " + opened);
        Exceptions.ask(opened, "lead-b", MovableClock.today().plusDays(9).toString(), "lead");
        assertThat(tasks("lead-" + leaving, "lead")).contains("DECIDE_EXCEPTION " + opened);
        assertThat(tasks("lead-b", "lead")).doesNotContain("DECIDE_EXCEPTION " + opened);
        assertThat(tasks(leaving, "viewer")).hasSize(3);
    }

    /** All of them, part by part. */
    private static List<String> tasks(String person, String... roles) {
        var all = new ArrayList<String>();
        String next = "/v1/people/me/tasks?limit=3";
        while (next != null) {
            var part = as(person, roles)
                    .urlEncodingEnabled(false)
                    .get(next)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all.addAll(part.getList("items.collect { it.task + ' ' + it.recommendationId }"));
            next = part.getString("links.next");
        }
        return all;
    }

    private static Response handOver(String from, String to, String role) {
        return as(role).body("{\"to\":\"" + to + "\",\"reason\":\"Leaves at the end of the month.\"}")
                .post("/v1/people/{person}/handover", from);
    }
}
