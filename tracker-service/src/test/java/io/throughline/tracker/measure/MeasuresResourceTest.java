package io.throughline.tracker.measure;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

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
class MeasuresResourceTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @Test
    void values_say_how_it_moves_and_by_which_rule() {
        String measure = defined(Tracker.begun(letter, OWNER));
        as("viewer").get("/v1/measures/{id}", measure).then().body("reading", nullValue());

        tell(measure, 71, "2026-02-28").then().statusCode(201).body("reading.signal", equalTo("MOVING"));
        tell(measure, 71, "2026-03-31").then().body("reading.signal", equalTo("STANDING_STILL"));
        tell(measure, 70, "2026-04-30").then().body("reading.signal", equalTo("FALLING_BACK"));
        tell(measure, 90, "2026-05-31")
                .then()
                .body("reading.signal", equalTo("MET"))
                .body("reading.rule", equalTo("90 % on 2026-05-31 reaches the target of 90 %."));
        as("viewer")
                .get("/v1/measures/{id}", measure)
                .then()
                .header("ETag", "\"5\"")
                .body("series", hasSize(4));
    }

    @Test
    void a_correction_stands_beside_what_it_corrects() {
        String measure = defined(Tracker.begun(letter, OWNER));
        tell(measure, 39, "2026-05-31").then().statusCode(201);

        correct(measure, "\"2\"", 1, 93)
                .then()
                .statusCode(201)
                .body("series.value", contains(39, 93))
                .body("series[1].corrects", equalTo(1))
                .body("latest.value", equalTo(93))
                .body("reading.signal", equalTo("MET"));
        refused(correct(measure, "*", 1, 94), 409, "measures:already-corrected");
        refused(correct(measure, "*", 9, 94), 422, "measures:unknown-value");
        refused(correct(measure, "\"2\"", 2, 94), 412, "common:stale");
    }

    @Test
    void figures_that_fall_after_closure_ask_whether_to_reopen_and_a_moderator_may_accept() {
        String id = Tracker.closed(letter, OWNER);
        String measure = defined(id);
        tell(measure, 50, "2026-06-30").then().statusCode(201);
        tell(measure, 40, "2026-07-31").then().statusCode(201);

        Response asked = proposals(id);
        asked.then()
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("PROPOSED"))
                .body("items[0].because", containsString("50 % on 2026-06-30 is worse than 63 % on 2026-01-31"));
        String proposal = asked.path("items[0].id");
        refused(decide("owner-a", "action-owner", proposal, "acceptance"), 403, "common:forbidden");
        decide("moderator", "moderator", proposal, "acceptance")
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("decidedBy", equalTo("moderator"));
        Tracker.recommendation(id).then().body("status", equalTo("IN_PROGRESS"));
        refused(decide("lead", "lead", proposal, "dismissal"), 409, "reopenings:already-decided");
        as("viewer")
                .get("/v1/recommendations/{id}/history", id)
                .then()
                .body("items.what", hasItems("reopening-proposed", "recommendation-reopened", "reopening-accepted"));
    }

    @Test
    void what_is_dismissed_stays_closed() {
        String id = Tracker.closed(letter, OWNER);
        tell(defined(id), 50, "2026-06-30").then().statusCode(201);

        String proposal = proposals(id).path("items[0].id");
        refused(decide(OWNER, "lead", proposal, "dismissal"), 403, "reopenings:own-homework");
        decide("lead", "lead", proposal, "dismissal").then().statusCode(200);
        Tracker.recommendation(id).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void what_is_not_closed_is_not_asked_about() {
        String id = Tracker.begun(letter, OWNER);
        tell(defined(id), 50, "2026-06-30").then().statusCode(201);

        proposals(id).then().body("items", hasSize(0));
    }

    @Test
    void days_and_targets_that_cannot_be() {
        String id = Tracker.begun(letter, OWNER);
        refused(define(id, "DOWN", "2026-01-31"), 422, "measures:target-on-the-wrong-side");
        refused(define(id, "UP", "2099-01-31"), 422, "measures:still-to-come");
        String measure = defined(id);
        refused(tell(measure, 70, "2099-01-31"), 422, "measures:still-to-come");
        refused(tell(measure, 70, "2025-12-31"), 422, "measures:before-the-baseline");
        tell(measure, 70, "2026-02-28").then().statusCode(201);
        refused(tell(measure, 71, "2026-02-28"), 409, "measures:already-told");
    }

    @Test
    void somebody_elses_and_unknown() {
        String id = Tracker.begun(letter, OWNER);
        Response foreign = as("owner-b", "action-owner")
                .body("{\"value\":70,\"on\":\"2026-02-28\"}")
                .post("/v1/measures/{id}/values", defined(id));
        refused(foreign, 403, "measures:not-the-owner");
        refused(as("viewer").get("/v1/measures/{id}", UUID.randomUUID()), 404, "measures:unknown");
        refused(as("viewer").get("/v1/reopening-proposals/{id}", UUID.randomUUID()), 404, "reopenings:unknown");
        String other = Tracker.opened(new Letter("888", "Wexborough Council"));
        refused(
                as("lead")
                        .body(body("UP", "2026-01-31").replace("}", ",\"alsoFor\":[\"" + other + "\"]}"))
                        .post("/v1/recommendations/{id}/measures", id),
                422,
                "measures:other-authority");
    }

    private static String defined(String recommendation) {
        return define(recommendation, "UP", "2026-01-31")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response define(String recommendation, String direction, String baselineOn) {
        return as("officer")
                .body(body(direction, baselineOn))
                .post("/v1/recommendations/{id}/measures", recommendation);
    }

    private static String body(String direction, String baselineOn) {
        return """
            {"title":"Visits on time","unit":"%%","direction":"%s","baseline":63,"baselineOn":"%s","target":90,
             "source":"Monthly performance report"}\
            """.formatted(direction, baselineOn);
    }

    private static Response tell(String measure, int value, String on) {
        return as("officer")
                .body("{\"value\":" + value + ",\"on\":\"" + on + "\"}")
                .post("/v1/measures/{id}/values", measure);
    }

    private static Response correct(String measure, String ifMatch, int number, int value) {
        return as("officer")
                .header("If-Match", ifMatch)
                .body("{\"number\":" + number + ",\"value\":" + value
                        + ",\"on\":\"2026-05-31\",\"reason\":\"Two digits were exchanged.\"}")
                .post("/v1/measures/{id}/corrections", measure);
    }

    private static Response proposals(String recommendation) {
        return as("moderator").get("/v1/reopening-proposals?recommendationId={id}", recommendation);
    }

    private static Response decide(String person, String role, String proposal, String decision) {
        return as(person, role)
                .header("If-Match", "*")
                .body("{\"reason\":\"Looked at in the performance clinic.\"}")
                .post("/v1/reopening-proposals/{id}/{decision}", proposal, decision);
    }
}
