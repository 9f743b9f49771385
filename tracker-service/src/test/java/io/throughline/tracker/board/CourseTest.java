package io.throughline.tracker.board;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The colours that follow from what is done and counted for a recommendation. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class CourseTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @AfterEach
    void today() {
        MovableClock.back();
    }

    @Test
    void an_action_that_is_late_turns_it_amber_then_red_and_back_when_it_is_done() {
        String id = owned();
        String action = action(id, 10);
        assertThat(rule()).isEqualTo("GREEN ON_COURSE");

        MovableClock.forward(Duration.ofDays(11));
        assertThat(rule()).isEqualTo("AMBER STEP_LATE");
        MovableClock.forward(Duration.ofDays(60));
        assertThat(rule()).isEqualTo("RED STEP_LONG_LATE");

        Tracker.report(OWNER, action, "progress").then().statusCode(200);
        Tracker.report(OWNER, action, "completion").then().statusCode(200);
        assertThat(rule()).isEqualTo("GREEN ON_COURSE");
        assertThat(rule("&asAt=" + MovableClock.today().minusDays(1))).isEqualTo("RED STEP_LONG_LATE");
    }

    @Test
    void so_does_a_milestone_that_slips_until_it_is_met_or_the_action_is_moved_or_cancelled() {
        String action = action(owned(), 90);
        LocalDate day = MovableClock.today().plusDays(5);
        put(action, "milestones", "{\"milestones\":[{\"title\":\"Advert out\",\"dueDate\":\"" + day + "\"}]}");

        MovableClock.forward(Duration.ofDays(6));
        assertThat(rule()).isEqualTo("AMBER STEP_LATE");
        put(
                action,
                "milestones",
                "{\"milestones\":[{\"title\":\"Advert out\",\"dueDate\":\"" + day + "\",\"metOn\":\"" + day + "\"}]}");
        assertThat(rule()).isEqualTo("GREEN ON_COURSE");

        MovableClock.forward(Duration.ofDays(90));
        assertThat(rule()).isEqualTo("AMBER STEP_LATE");
        put(action, "due-date", "{\"dueDate\":\"2199-01-01\",\"reason\":\"Advertised again.\"}");
        assertThat(rule()).isEqualTo("GREEN ON_COURSE");
    }

    @Test
    void an_action_that_serves_it_no_longer_says_nothing_of_it() {
        String id = owned();
        String action = action(id, 10);
        Letter other = new Letter();
        String elsewhere = Tracker.opened(other);

        put(action, "recommendations", "{\"recommendations\":[\"" + elsewhere + "\"]}");

        MovableClock.forward(Duration.ofDays(11));
        assertThat(rule()).isEqualTo("GREEN ON_COURSE");
        assertThat(rule(other, "")).isEqualTo("AMBER STEP_LATE");
    }

    @Test
    void a_measure_that_falls_back_turns_it_amber_until_it_moves_again() {
        String id = owned();
        action(id, 400);
        String measure = post("recommendations/" + id + "/measures", """
                {"title":"Visits on time","unit":"%","direction":"UP","baseline":63,"baselineOn":"2026-01-31",
                 "target":90,"source":"Monthly performance report"}""").path("id");

        post("measures/" + measure + "/values", "{\"value\":50,\"on\":\"2026-05-31\"}");
        assertThat(rule()).isEqualTo("AMBER FALLING_BACK");
        post("measures/" + measure + "/values", "{\"value\":70,\"on\":\"2026-06-30\"}");
        assertThat(rule()).isEqualTo("GREEN ON_COURSE");
    }

    private String owned() {
        String id = Tracker.opened(letter);
        Tracker.assign(id, OWNER);
        return id;
    }

    private static String action(String recommendation, int days) {
        return post(
                        "recommendations/" + recommendation + "/actions",
                        "{\"title\":\"Recruit\",\"dueDate\":\"" + Tracker.day(days) + "\"}")
                .path("id");
    }

    private static Response post(String path, String body) {
        Response answer = as("lead").body(body).post("/v1/" + path);
        answer.then().statusCode(201);
        return answer;
    }

    private static void put(String action, String what, String body) {
        as("lead")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/actions/{id}/{what}", action, what)
                .then()
                .statusCode(200);
    }

    private String rule() {
        return rule("");
    }

    private String rule(String asAt) {
        return rule(letter, asAt);
    }

    private static String rule(Letter of, String asAt) {
        var card = as("viewer")
                .get("/v1/board/cards?inspectionId=" + of.inspection + asAt)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return card.get("items[0].brag") + " " + card.get("items[0].rule");
    }
}
