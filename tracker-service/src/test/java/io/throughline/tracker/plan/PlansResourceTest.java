package io.throughline.tracker.plan;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class PlansResourceTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @Test
    void a_plan_answers_several_letters_of_one_council() {
        Tracker.opened(letter);
        Letter second = new Letter();
        Tracker.opened(second);

        String plan = made(letter);
        amend(plan, "\"1\"", "{\"inspections\":[\"" + letter.inspection + "\",\"" + second.inspection + "\"]}")
                .then()
                .statusCode(200)
                .body("inspections", hasSize(2));
        as("viewer").get("/v1/plans/{id}/content", plan).then().statusCode(200).body("recommendations", hasSize(2));
        as("viewer")
                .get("/v1/plans?inspectionId={id}", second.inspection)
                .then()
                .body("items.id", contains(plan));
        as("viewer")
                .get("/v1/plans?authority=999&inspectionId={id}", letter.inspection)
                .then()
                .body("items.id", contains(plan));
    }

    @Test
    void not_of_two_councils_nor_of_what_asks_nothing() {
        Tracker.opened(letter);
        Letter foreign = new Letter("888", "Wexborough Council");
        Tracker.opened(foreign);

        refused(make(letter.inspection, foreign.inspection), 422, "plans:other-authority");
        refused(make(UUID.randomUUID()), 422, "plans:nothing-asked");
        refused(
                amend(made(letter), "*", "{\"inspections\":[\"" + foreign.inspection + "\"]}"),
                422,
                "plans:other-authority");
        make().then().statusCode(422).body("errors[0].pointer", equalTo("/inspections"));
    }

    @Test
    void coverage_says_what_is_missing_until_nothing_is() {
        String id = Tracker.opened(letter);
        String plan = made(letter);
        coverage(plan)
                .then()
                .body("complete", equalTo(false))
                .body("items[0].missing", contains("action", "owner", "date", "measure"));

        covered(id);
        coverage(plan)
                .then()
                .body("complete", equalTo(true))
                .body("items[0].action", equalTo(true))
                .body("items[0].evidence", equalTo(false))
                .body("items[0].missing", hasSize(0));
    }

    @Test
    void a_written_statement_with_gaps_is_refused_with_what_is_missing() {
        Tracker.opened(letter);
        String plan = made(letter);

        Response refusal = submit(plan, "*", "WRITTEN_STATEMENT");
        refused(refusal, 409, "plans:gaps");
        refusal.then().body("errors.code", contains("no-action", "no-owner", "no-date", "no-measure"));
        as("viewer").get("/v1/plans/{id}", plan).then().header("ETag", "\"1\"");
        submit(plan, "*", "MONTHLY_RETURN").then().statusCode(201).body("number", equalTo(1));
    }

    @Test
    void what_was_submitted_is_the_same_bytes_whatever_is_changed_later() throws Exception {
        String id = Tracker.opened(letter);
        String plan = made(letter);
        String action = covered(id);
        String sha256 = submit(plan, "\"1\"", "WRITTEN_STATEMENT")
                .then()
                .statusCode(201)
                .extract()
                .path("sha256");
        byte[] before = frozen(plan, 1);

        Tracker.report(OWNER, action, "completion").then().statusCode(200);
        amend(plan, "*", "{\"title\":\"Another title\"}").then().statusCode(200);
        letter.says(letter.asks().recorded(1));

        assertThat(frozen(plan, 1)).isEqualTo(before);
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before)))
                .isEqualTo(sha256);
        assertThat(new String(before, StandardCharsets.UTF_8)).contains("Improvement plan", "PLANNED");
        submit(plan, "*", "MONTHLY_RETURN").then().body("number", equalTo(2));
        assertThat(frozen(plan, 2)).isNotEqualTo(before);
        as("viewer").get("/v1/plans/{id}/submissions", plan).then().body("items.kind", hasSize(2));
        as("viewer")
                .get("/v1/plans/{id}/submissions/1", plan)
                .then()
                .body("content.plan.title", equalTo("Improvement plan"));
    }

    @Test
    void progress_between_two_submissions_and_between_two_days() {
        String id = Tracker.opened(letter);
        String plan = made(letter);
        String action = covered(id);
        submit(plan, "*", "MONTHLY_RETURN").then().statusCode(201);
        Tracker.report(OWNER, action, "completion").then().statusCode(200);
        submit(plan, "*", "MONTHLY_RETURN").then().statusCode(201);

        progress(plan, "fromSubmission=1&toSubmission=2")
                .then()
                .statusCode(200)
                .body("totals.actionsCompleted", equalTo(1))
                .body("totals.actionsPlanned", equalTo(0))
                .body("items[0].statusBefore", equalTo("PLANNED"))
                .body("items[0].statusAfter", equalTo("IN_PROGRESS"))
                .body("items[0].statements[0].statement", equalTo("Two workers have started."))
                .body("items[0].happened.what", hasItem("action-completed"));
        progress(plan, "from=2020-01-01&to=2020-12-31").then().body("items[0].happened", hasSize(0));
        refused(progress(plan, "from=2020-12-31&to=2020-01-01"), 422, "plans:backwards");
        refused(progress(plan, "fromSubmission=2&toSubmission=1"), 422, "plans:backwards");
        refused(progress(plan, "from=2020-12-31"), 400, "plans:which-period");
        refused(progress(plan, "fromSubmission=1&toSubmission=9"), 404, "plans:unknown-submission");
    }

    @Test
    void of_two_who_edit_one_plan_at_once_the_second_is_told_to_read_again() throws Exception {
        Tracker.opened(letter);
        String plan = made(letter);
        try (var both = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> edits = List.of(
                    () -> amend(plan, "\"1\"", "{\"title\":\"One\"}").statusCode(),
                    () -> submit(plan, "\"1\"", "MONTHLY_RETURN").statusCode());
            assertThat(both.invokeAll(edits))
                    .extracting(done -> done.get())
                    .contains(412)
                    .containsAnyOf(200, 201);
        }
    }

    @Test
    void unknown_and_not_for_everybody() {
        refused(as("viewer").get("/v1/plans/{id}", UUID.randomUUID()), 404, "plans:unknown");
        refused(as("viewer").get("/v1/plans/{id}/coverage", UUID.randomUUID()), 404, "plans:unknown");
        as("officer").body("{}").post("/v1/plans").then().statusCode(403);
    }

    private static Response make(UUID... inspections) {
        return as("lead")
                .body("{\"title\":\"Improvement plan\",\"inspections\":["
                        + String.join(
                                ",",
                                List.of(inspections).stream()
                                        .map(id -> '"' + id.toString() + '"')
                                        .toList())
                        + "]}")
                .post("/v1/plans");
    }

    private static String made(Letter letter) {
        return make(letter.inspection).then().statusCode(201).extract().path("id");
    }

    private static Response amend(String plan, String ifMatch, String body) {
        return as("lead").header("If-Match", ifMatch).body(body).patch("/v1/plans/{id}", plan);
    }

    private static Response submit(String plan, String ifMatch, String kind) {
        return as("lead")
                .header("If-Match", ifMatch)
                .body("{\"kind\":\"" + kind + "\"}")
                .post("/v1/plans/{id}/submissions", plan);
    }

    private static Response coverage(String plan) {
        return as("viewer").get("/v1/plans/{id}/coverage", plan);
    }

    private static Response progress(String plan, String query) {
        return as("viewer").get("/v1/plans/" + plan + "/progress?" + query);
    }

    private static byte[] frozen(String plan, int number) {
        return as("viewer")
                .get("/v1/plans/{id}/submissions/{n}/content", plan, number)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** Gives it all that a written statement needs; answers its action. */
    private static String covered(String id) {
        Tracker.assign(id, OWNER);
        as("officer")
                .body("""
                    {"title":"Visits on time","unit":"%","direction":"UP","baseline":63,"baselineOn":"2026-01-31",
                     "target":90,"source":"Monthly performance report"}\
                    """)
                .post("/v1/recommendations/{id}/measures", id)
                .then()
                .statusCode(201);
        return Tracker.planned(id, OWNER);
    }
}
