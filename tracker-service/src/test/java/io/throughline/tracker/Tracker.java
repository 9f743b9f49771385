package io.throughline.tracker;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.throughline.testkit.Tokens;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** The service as a caller sees it. */
public final class Tracker {

    private Tracker() {}

    /** For what comes to pass by way of the broker; long enough for a machine that has much else to do. */
    public static ConditionFactory patiently() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(100));
    }

    public static RequestSpecification as(String role) {
        return as(role, role);
    }

    /** A person whose name is not that of a role. */
    public static RequestSpecification as(String person, String... roles) {
        return given().auth().oauth2(Tokens.of(person, roles)).contentType("application/json");
    }

    /** Tells the service of what a letter asks, and waits until it has opened a recommendation for it. */
    public static String opened(Letter letter) {
        letter.says(letter.asks().recorded(1));
        return recommendationOf(letter.inspection);
    }

    public static String recommendationOf(UUID inspection) {
        return patiently().until(() -> recommendations(inspection).getString("items[0].id"), id -> id != null);
    }

    public static String recommendationOf(Letter.Finding finding) {
        String wanted = "items.find { it.findingId == '" + finding.id() + "' }.id";
        return patiently().until(() -> recommendations(finding.inspection()).getString(wanted), id -> id != null);
    }

    /** A day as letters print it, so many days from today. */
    public static String printed(int daysFromToday) {
        return day(daysFromToday).format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));
    }

    public static LocalDate day(int daysFromToday) {
        return LocalDate.now(ZoneId.of("Europe/London")).plusDays(daysFromToday);
    }

    public static JsonPath recommendations(UUID inspection) {
        return as("viewer")
                .get("/v1/recommendations?inspectionId={id}", inspection)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static Response recommendation(String id) {
        return as("viewer").get("/v1/recommendations/{id}", id);
    }

    /** An owned recommendation whose first action has begun. */
    public static String begun(Letter letter, String owner) {
        String id = opened(letter);
        assign(id, owner);
        report(owner, planned(id, owner), "progress").then().statusCode(200);
        return id;
    }

    public static void assign(String id, String owner) {
        as("lead")
                .header("If-Match", "*")
                .body("{\"owner\":\"" + owner + "\"}")
                .put("/v1/recommendations/{id}/owner", id)
                .then()
                .statusCode(200);
    }

    public static String planned(String recommendation, String owner) {
        return as(owner, "action-owner")
                .body("{\"title\":\"Recruit two workers\",\"dueDate\":\"2099-06-30\"}")
                .post("/v1/recommendations/{id}/actions", recommendation)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static Response report(String owner, String action, String what) {
        return as(owner, "action-owner")
                .header("If-Match", "*")
                .body("{\"statement\":\"Two workers have started.\"}")
                .post("/v1/actions/{id}/{what}", action, what);
    }

    public static String claimed(Letter letter, String owner) {
        String id = begun(letter, owner);
        claim(id, owner).then().statusCode(200);
        return id;
    }

    public static Response claim(String id, String owner) {
        return as(owner, "action-owner").header("If-Match", "*").body("""
            {"impact":"Every child was visited on time in May.",
             "knownBy":[{"way":"DIP_SAMPLE","sampled":12,"met":12}],
             "newEvidence":[{"link":"https://ambermouth.example/audit","shows":"A dip sample of twelve"}]}\
            """).post("/v1/recommendations/{id}/claim", id);
    }

    /** The moderator has seen all that the claim names. */
    public static Response verification(String id, String outcome, String moderator) {
        String seen = recommendation(id).jsonPath().getList("claim.evidence") == null
                ? ""
                : '"' + recommendation(id).<String>path("claim.evidence[0]") + '"';
        return as(moderator, "moderator")
                .header("If-Match", "*")
                .body("{\"outcome\":\"" + outcome + "\",\"evidenceSeen\":[" + seen
                        + "],\"reason\":\"The sample says so.\"}")
                .post("/v1/recommendations/{id}/verification", id);
    }

    public static String verified(Letter letter, String owner) {
        String id = claimed(letter, owner);
        verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        return id;
    }

    public static String closed(Letter letter, String owner) {
        String id = verified(letter, owner);
        why("moderator", id, "closure", "Done and seen.").then().statusCode(200);
        return id;
    }

    public static Response why(String moderator, String id, String change, String reason) {
        return as(moderator, "moderator")
                .header("If-Match", "*")
                .body("{\"reason\":\"" + reason + "\"}")
                .post("/v1/recommendations/{id}/{change}", id, change);
    }

    public static void refused(Response answer, int status, String type) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:" + type));
    }
}
