package io.throughline.tracker.recommendation;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Exceptions;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What will not be done for now, as callers meet it. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class ExceptionProblemTest {

    private static final String OWNER = "owner-a";

    @Inject
    ExpiryCommands expiry;

    private final String day = MovableClock.today().plusDays(10).toString();
    private String id;

    @BeforeEach
    void begun() {
        id = Tracker.begun(new Letter(), OWNER);
    }

    @AfterEach
    void today() {
        MovableClock.back();
    }

    @Test
    void what_two_people_left_undone_is_open_again_on_its_day_once() throws InterruptedException {
        Exceptions.ask(id, OWNER, day, "action-owner")
                .then()
                .statusCode(200)
                .body("exception.requestedBy", equalTo(OWNER));
        Exceptions.decide(id, "lead", "approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("EXCEPTED"))
                .body("exception.approvedBy", equalTo("lead"));
        refused(Tracker.claim(id, OWNER), 409, "excepted");

        expiry.endThoseThatAreOver();
        assertThat(Tracker.recommendation(id).<String>path("status")).isEqualTo("EXCEPTED");

        MovableClock.forward(Duration.ofDays(10));
        var replicas = IntStream.range(0, 4)
                .mapToObj(replica -> Thread.ofVirtual().start(expiry::endThoseThatAreOver))
                .toList();
        for (Thread replica : replicas) {
            replica.join();
        }
        assertThat(Tracker.recommendation(id).<String>path("status")).isEqualTo("IN_PROGRESS");
        assertThat(as("viewer")
                        .get("/v1/recommendations/{id}/history?limit=200", id)
                        .jsonPath()
                        .getList("items.what", String.class))
                .containsOnlyOnce("recommendation-exception-ended");
    }

    @Test
    void a_lead_can_end_it_earlier() {
        refused(Exceptions.decide(id, "lead", "end"), 409, "not-excepted");
        Exceptions.ask(id, OWNER, day, "action-owner");
        Exceptions.decide(id, "lead", "approval");

        Exceptions.decide(id, "lead", "end").then().statusCode(200).body("status", equalTo("IN_PROGRESS"));
    }

    @Test
    void nobody_approves_their_own_request() {
        Exceptions.ask(id, "lead", day, "lead").then().statusCode(200);

        refused(Exceptions.decide(id, "lead", "approval"), 403, "own-request");
        Exceptions.decide(id, "lead", "refusal").then().statusCode(200).body("exception", equalTo(null));
    }

    @Test
    void nothing_is_decided_that_was_not_asked_and_nothing_asked_twice() {
        refused(Exceptions.decide(id, "lead", "approval"), 409, "no-exception-requested");
        refused(Exceptions.decide(id, "lead", "refusal"), 409, "no-exception-requested");
        Exceptions.ask(id, OWNER, day, "action-owner");

        refused(Exceptions.ask(id, OWNER, day, "action-owner"), 409, "exception-waiting");
    }

    @Test
    void a_request_whose_day_has_passed_is_not_approved() {
        Exceptions.ask(id, OWNER, day, "action-owner");
        MovableClock.forward(Duration.ofDays(11));

        refused(Exceptions.decide(id, "lead", "approval"), 409, "exception-over");
    }

    @Test
    void nothing_is_for_ever_and_nothing_is_over_before_it_begins() {
        String today = MovableClock.today().toString();
        String far = MovableClock.today().plusYears(3).toString();

        refused(Exceptions.ask(id, OWNER, today, "action-owner"), 422, "ends-in-the-past");
        refused(Exceptions.ask(id, OWNER, far, "action-owner"), 422, "ends-too-late");
        Exceptions.ask(id, OWNER, "soon", "action-owner").then().statusCode(400);
    }

    @Test
    void a_colour_by_hand_is_for_a_while_and_never_blue() {
        String far = MovableClock.today().plusYears(1).toString();

        refused(Exceptions.colour(id, "BLUE", day), 422, "blue-is-earned");
        refused(Exceptions.colour(id, "RED", far), 422, "colour-too-long");
        refused(Exceptions.colour(id, "RED", "2020-01-01"), 422, "ends-in-the-past");
    }

    @Test
    void it_has_to_be_known_what_changed_before_it_is_closed() {
        as(OWNER, "action-owner")
                .header("If-Match", "*")
                .body("{\"impact\":\"Better.\",\"newEvidence\":[{\"note\":\"Seen.\",\"shows\":\"x\"}]}")
                .post("/v1/recommendations/{id}/claim", id)
                .then()
                .statusCode(200);
        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);

        refused(Tracker.why("moderator", id, "closure", "Done."), 422, "impact-not-known");
        for (var wrong : List.of(
                List.of("{\"way\":\"DIP_SAMPLE\",\"sampled\":12}", "no-sample"),
                List.of("{\"way\":\"PARTNERS\",\"measureId\":\"" + id + "\"}", "no-measure"))) {
            refused(close(wrong.getFirst()), 422, wrong.getLast());
        }
        close("{\"way\":\"VOICE_OF_CHILDREN\"}")
                .then()
                .statusCode(200)
                .body("closure.impact", equalTo("Children say so."))
                .body("knownBy[0].way", equalTo("VOICE_OF_CHILDREN"));
    }

    private Response close(String knownBy) {
        return as("moderator")
                .header("If-Match", "*")
                .body("{\"reason\":\"Done.\",\"impact\":{\"changed\":\"Children say so.\",\"knownBy\":[" + knownBy
                        + "]}}")
                .post("/v1/recommendations/{id}/closure", id);
    }

    private static void refused(Response answer, int status, String reason) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:recommendations:" + reason))
                .body("detail", not(emptyOrNullString()));
    }
}
