package io.throughline.tracker.deadline;

import static io.throughline.tracker.Tracker.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class DeadlinesResourceTest {

    private final Letter letter = new Letter();

    @Test
    void seventy_working_days_from_the_day_of_receiving() {
        told("JTAI", "\"publishedDate\":\"2022-08-02\",\"receivedDate\":\"2022-07-25\"");

        // The August bank holiday and the state funeral of 19 September lie between.
        deadlines()
                .then()
                .body("items", hasSize(1))
                .body("items[0].duty", equalTo("WRITTEN_STATEMENT"))
                .body("items[0].computed.due", equalTo("2022-11-02"))
                .body("items[0].computed.from", equalTo("2022-07-25"))
                .body("items[0].computed.fromIs", equalTo("RECEIVED"))
                .body("items[0].due", equalTo("2022-11-02"))
                .body("items[0].stated", nullValue());
    }

    @Test
    void what_the_letter_says_governs_and_the_difference_is_told() {
        told("JTAI", "\"publishedDate\":\"2023-05-24\"");
        state("officer", "\"0\"")
                .then()
                .statusCode(200)
                .body("due", equalTo("2023-08-03"))
                .body("stated.page", equalTo(9))
                .body("computed.due", equalTo("2023-09-01"))
                .body("computed.fromIs", equalTo("PUBLISHED"))
                .body("daysApart", equalTo(-20))
                .body("says", containsString("The letter says 3 August 2023 and governs"))
                .body("etag", equalTo("\"1\""));

        state("officer", null).then().statusCode(428);
        state("officer", "\"0\"").then().statusCode(412);
        state("viewer", "*").then().statusCode(403);
    }

    @Test
    void the_day_that_the_reader_found_governs_until_a_person_says_another() {
        told("JTAI", "\"publishedDate\":\"2023-05-24\"");
        read(1, "2023-08-31");
        await().untilAsserted(() -> deadlines()
                .then()
                .body("items[0].stated.due", equalTo("2023-08-31"))
                .body("items[0].stated.page", equalTo(9))
                .body("items[0].stated.by", equalTo("system:findings-service"))
                .body("items[0].due", equalTo("2023-08-31")));

        state("officer", "*").then().statusCode(200).body("due", equalTo("2023-08-03"));
        read(2, "2023-09-30");
        letter.says(letter.asks().recorded(1));
        Tracker.recommendationOf(letter.inspection);
        deadlines().then().body("items[0].due", equalTo("2023-08-03"));
    }

    private void read(int sequence, String due) {
        letter.says("""
                {"specversion":"1.0","id":"%s","source":"/findings-service",
                 "type":"io.throughline.findings.reading-completed.v1","subject":"%s","time":"2023-05-24T09:00:00Z",
                 "sequence":%d,"partitionkey":"%s","datacontenttype":"application/json","data":{"inspectionId":"%s",
                 "dueDates":[{"words":"a response within 70 working days","page":9},
                 {"words":"a written statement by then","due":"%s","page":9}]}}""".formatted(
                        UUID.randomUUID(), letter.inspection, sequence, letter.inspection, letter.inspection, due));
    }

    @Test
    void a_focused_visit_asks_for_plans_only_with_a_priority_action() {
        told("FOCUSED_VISIT", "\"publishedDate\":\"2026-02-27\"");
        deadlines().then().body("items", hasSize(0));

        Letter.Finding finding = letter.asks().kind("PRIORITY_ACTION");
        letter.says(finding.recorded(1));
        Tracker.recommendationOf(finding);
        deadlines()
                .then()
                .body("items.duty", contains("DRAFT_PLAN", "FINAL_PLAN"))
                .body("items[0].computed.due", equalTo("2026-03-27"))
                .body("items[0].computed.certainty", equalTo("SECONDARY"));
    }

    @Test
    void a_written_statement_that_is_submitted_is_what_was_owed() {
        told("ILACS", "\"publishedDate\":\"2026-02-27\"");
        String id = Tracker.opened(letter);
        Tracker.assign(id, "owner-a");
        Tracker.planned(id, "owner-a");
        lead("recommendations/" + id + "/measures", """
                {"title":"Visits on time","unit":"%","direction":"UP","baseline":63,"baselineOn":"2026-01-31",
                 "target":90,"source":"Monthly performance report"}""");
        String plan = lead("plans", "{\"title\":\"Our plan\",\"inspections\":[\"" + letter.inspection + "\"]}");

        lead("plans/" + plan + "/submissions", "{\"kind\":\"MONTHLY_RETURN\"}");
        deadlines().then().body("items[0].done", nullValue());
        lead("plans/" + plan + "/submissions", "{\"kind\":\"WRITTEN_STATEMENT\"}");
        deadlines()
                .then()
                .body("items[0].done.on", equalTo(MovableClock.today().toString()))
                .body("items[0].done.note", containsString("Submission 2 of the plan \u201cOur plan\u201d"))
                .body("items[0].done.by", equalTo("lead"));
        lead("plans/" + plan + "/submissions", "{\"kind\":\"WRITTEN_STATEMENT\"}");
        deadlines().then().body("items[0].done.note", containsString("Submission 2"));
    }

    private static String lead(String path, String body) {
        return as("lead")
                .header("If-Match", "*")
                .body(body)
                .post("/v1/" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void what_was_sent_is_done_and_stays_so() {
        told("ILACS", "\"publishedDate\":\"2026-02-27\"");
        fulfil("2099-01-01").then().statusCode(422).body("type", equalTo("urn:problem-type:deadlines:in-the-future"));
        fulfil("2026-03-20").then().statusCode(200).body("done.on", equalTo("2026-03-20"));
        fulfil("2026-03-21").then().statusCode(409).body("type", equalTo("urn:problem-type:deadlines:already-done"));
    }

    @Test
    void what_is_not_known_or_not_owed_is_refused_in_words() {
        as("viewer")
                .get("/v1/deadlines")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:deadlines:which-inspection"));
        as("viewer")
                .get("/v1/deadlines?inspectionId={id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:deadlines:unknown-inspection"));
        told("SEND", "\"publishedDate\":\"2026-02-27\"");
        state("officer", "*").then().statusCode(404).body("type", equalTo("urn:problem-type:deadlines:not-owed"));
    }

    private void told(String kind, String dates) {
        EventLog.say(
                "inspections.inspection.events",
                letter.inspection,
                "io.throughline.inspections.inspection-recorded.v1",
                letter.inspection,
                1,
                """
                {"inspection":{"id":"%s","status":"RECORDED","kind":"%s",%s,
                 "authority":{"name":"Ambermouth City Council"}},"actor":"officer"}\
                """.formatted(letter.inspection, kind, dates));
        Tracker.patiently().until(() -> deadlines().statusCode() == 200);
    }

    private Response deadlines() {
        return as("viewer").get("/v1/deadlines?inspectionId={id}", letter.inspection);
    }

    private Response state(String role, @Nullable String ifMatch) {
        var request = as(role);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body("{\"due\":\"2023-08-03\",\"words\":\"by 3 August 2023\",\"page\":9}")
                .put("/v1/deadlines/{id}/WRITTEN_STATEMENT/stated", letter.inspection);
    }

    private Response fulfil(String on) {
        return as("lead")
                .header("If-Match", "*")
                .body("{\"on\":\"" + on + "\",\"note\":\"Sent to the inspectorate.\"}")
                .post("/v1/deadlines/{id}/WRITTEN_STATEMENT/fulfilment", letter.inspection);
    }
}
