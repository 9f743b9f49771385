package io.throughline.tracker.visit;

import static io.restassured.RestAssured.given;
import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class VisitsTest {

    private final String inspector = "inspector-" + UUID.randomUUID();
    private final Letter letter = new Letter();
    private String recommendation;
    private String plan;

    @BeforeEach
    void there_is_a_plan() {
        recommendation = Tracker.begun(letter, "owner-a");
        plan = made(letter);
    }

    @AfterEach
    void the_clock_is_put_back() {
        MovableClock.back();
    }

    @Test
    void a_visitor_sees_the_plan_they_are_shown_and_nothing_else() {
        String evidence = as("lead")
                .header("If-Match", "*")
                .body("{\"note\":\"Twelve files.\",\"shows\":\"A dip sample\"}")
                .post("/v1/recommendations/{id}/evidence", recommendation)
                .path("id");
        var elsewhere = new Letter();
        String other = Tracker.begun(elsewhere, "owner-a");
        String otherPlan = made(elsewhere);
        visitor().get("/v1/plans/{id}", plan).then().statusCode(404);

        grant("lead", MovableClock.today().plusDays(3)).then().statusCode(201).body("visitor", equalTo(inspector));

        visitor().get("/v1/plans").then().body("items.id", equalTo(List.of(plan)));
        visitor().get("/v1/plans/{id}/content", plan).then().statusCode(200);
        visitor().get("/v1/recommendations").then().body("items.id", equalTo(List.of(recommendation)));
        visitor().get("/v1/actions").then().body("items.size()", equalTo(1));
        visitor().get("/v1/evidence/{id}", evidence).then().statusCode(200);
        visitor().get("/v1/recommendations/{id}", other).then().statusCode(404);
        visitor().get("/v1/plans/{id}", otherPlan).then().statusCode(404);
    }

    @Test
    void nothing_can_be_changed_not_even_by_a_lead_of_another_council_who_visits() {
        grant("admin", MovableClock.today().plusDays(3)).then().statusCode(201);
        for (var visits : List.of(List.of("visitor"), List.of("visitor", "lead"))) {
            int status = given().auth()
                    .oauth2(Tokens.within(List.of("000"), inspector, visits.toArray(String[]::new)))
                    .contentType("application/json")
                    .header("If-Match", "*")
                    .body("{\"owner\":\"" + inspector + "\"}")
                    .put("/v1/recommendations/{id}/owner", recommendation)
                    .statusCode();
            assertThat(status).isEqualTo(403);
        }
        Tracker.recommendation(recommendation).then().body("owner", equalTo("owner-a"));
    }

    @Test
    void it_ends_by_itself_after_its_last_day() {
        grant("lead", MovableClock.today().plusDays(3)).then().statusCode(201);
        MovableClock.ahead(3);
        visitor().get("/v1/plans/{id}", plan).then().statusCode(200);
        MovableClock.ahead(4);
        visitor().get("/v1/plans/{id}", plan).then().statusCode(404);
        visitor().get("/v1/recommendations").then().body("items.size()", equalTo(0));
    }

    @Test
    void it_can_be_ended_earlier_once() {
        String visit = grant("lead", MovableClock.today().plusDays(3)).path("id");
        end(visit).then().statusCode(200).body("endedBy", equalTo("lead"));
        visitor().get("/v1/plans/{id}", plan).then().statusCode(404);
        refused(end(visit), 409, "visits:ended");
        refused(end(UUID.randomUUID().toString()), 404, "visits:unknown");
        as("lead")
                .get("/v1/plans/{id}/visits", plan)
                .then()
                .body("items.visitor", everyItem(equalTo(inspector)))
                .body("items.size()", equalTo(1));
    }

    @Test
    void it_is_entered_in_the_audit() {
        String visit = grant("lead", MovableClock.today().plusDays(3)).path("id");
        Tracker.patiently()
                .until(
                        () -> as("admin")
                                .get("/v1/audit?resourceId={id}", visit)
                                .<List<String>>path("items.action"),
                        actions -> actions.contains("visit-granted"));
        as("admin").get("/v1/audit?resourceId={id}", visit).then().body("items.authority", everyItem(equalTo("999")));
    }

    @Test
    void what_is_no_visit_is_refused() {
        LocalDate today = MovableClock.today();
        refused(grant("lead", today.minusDays(1)), 422, "visits:over");
        refused(grant("lead", today.plusDays(61)), 422, "visits:too-long");
        refused(as(inspector, "lead").body(asked(today)).post("/v1/plans/{id}/visits", plan), 409, "visits:own-visit");
        refused(as("lead").body(asked(today)).post("/v1/plans/{id}/visits", UUID.randomUUID()), 404, "plans:unknown");
    }

    private static String made(Letter letter) {
        return as("lead")
                .body("{\"title\":\"Improvement plan\",\"inspections\":[\"" + letter.inspection + "\"]}")
                .post("/v1/plans")
                .path("id");
    }

    private Response grant(String role, LocalDate until) {
        return as(role).body(asked(until)).post("/v1/plans/{id}/visits", plan);
    }

    private String asked(LocalDate until) {
        return "{\"visitor\":\"" + inspector + "\",\"endsOn\":\"" + until + "\",\"reason\":\"Monitoring visit.\"}";
    }

    private static Response end(String visit) {
        return as("lead").body("{\"reason\":\"A day shorter.\"}").post("/v1/visits/{id}/ending", visit);
    }

    private RequestSpecification visitor() {
        return given().auth().oauth2(Tokens.within(List.of(), inspector, "visitor"));
    }
}
