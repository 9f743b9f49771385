package io.throughline.tracker;

import static io.restassured.RestAssured.given;
import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two councils in one system, and people of one of them. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class ReachTest {

    private static final byte[] FILE = "Twelve files were looked at by both.".getBytes(StandardCharsets.UTF_8);

    private final Letter ours = new Letter("996", "Thornley Vale Council");
    private final Letter theirs = new Letter("999", "Ambermouth City Council");

    @Test
    void lists_and_counts_are_of_the_own_council() {
        String own = Tracker.begun(ours, "owner-a");
        String other = Tracker.begun(theirs, "owner-a");

        Response list = us("viewer").get("/v1/recommendations?limit=200");
        list.then().body("items.id", hasItem(own)).body("items.authority.dfeCode", everyItem(equalTo("996")));
        us("viewer").get("/v1/board/cards?limit=200").then().body("items.id", hasItem(own));
        assertThat(us("viewer").get("/v1/board/cards?limit=200").asString()).doesNotContain(other);
        assertThat(us("viewer").get("/v1/board?authority=999").asString())
                .isEqualTo(
                        us("viewer").get("/v1/board?authority=000").asString().replace("000", "999"));
        us("viewer").get("/v1/recommendations/{id}", own).then().statusCode(200);
        us("viewer").get("/v1/recommendations/{id}", other).then().statusCode(404);
    }

    @Test
    void as_at_any_day_too() {
        String own = Tracker.opened(ours);
        String other = Tracker.opened(theirs);

        var today = us("viewer").get("/v1/recommendations?limit=200&asAt=" + MovableClock.today());
        today.then().statusCode(200).body("items.id", hasItem(own));
        assertThat(today.asString()).doesNotContain(other);
    }

    @Test
    void who_reaches_both_sees_both_and_who_reaches_none_sees_nothing() {
        String own = Tracker.opened(ours);
        String other = Tracker.opened(theirs);

        for (String id : List.of(own, other)) {
            within(List.of("996", "999"), "viewer")
                    .get("/v1/recommendations/{id}", id)
                    .then()
                    .statusCode(200);
        }
        within(List.of(), "viewer")
                .get("/v1/recommendations")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void what_happens_elsewhere_is_not_told() {
        String own = Tracker.begun(ours, "owner-a");
        String other = Tracker.begun(theirs, "owner-a");
        add(own, "owner-a").then().statusCode(201);

        String told = Tracker.patiently()
                .until(
                        () -> us("viewer").get("/v1/changes?limit=200").asString(),
                        text -> text.contains("evidence-added"));
        assertThat(told).contains(own).contains("evidence-added").doesNotContain(other);
        assertThat(told).doesNotContain(theirs.inspection.toString());
    }

    @Test
    void a_leaver_is_replaced_at_the_own_council_only() {
        String own = Tracker.begun(ours, "leaver");
        String other = Tracker.begun(theirs, "leaver");

        us("lead")
                .body("{\"to\":\"owner-b\",\"reason\":\"Left on Friday.\"}")
                .post("/v1/people/leaver/handover")
                .then()
                .statusCode(200);

        Tracker.recommendation(own).then().body("owner", equalTo("owner-b"));
        Tracker.recommendation(other).then().body("owner", equalTo("leaver"));
    }

    @Test
    void a_file_that_another_council_holds_too_outlives_its_erasure() {
        String own = add(Tracker.begun(ours, "owner-a"), "owner-a").path("id");
        String other = add(Tracker.begun(theirs, "owner-a"), "owner-a").path("id");

        us("lead")
                .header("If-Match", "*")
                .body("{\"reason\":\"Asked for by the family.\"}")
                .post("/v1/evidence/{id}/erasure", own)
                .then()
                .statusCode(200)
                .body("alsoHeldBy.size()", equalTo(0));

        us("lead").get("/v1/evidence/{id}/file", other).then().statusCode(404);
        assertThat(as("lead").get("/v1/evidence/{id}/file", other).asByteArray())
                .isEqualTo(FILE);
    }

    @Test
    void an_admin_of_one_council_reads_its_part_of_the_audit() {
        String own = Tracker.begun(ours, "owner-a");
        String other = Tracker.begun(theirs, "owner-a");

        Tracker.patiently()
                .until(
                        () -> us("admin").get("/v1/audit?resourceId={id}", own).<List<?>>path("items"),
                        entries -> !entries.isEmpty());
        us("admin").get("/v1/audit?resourceId={id}", other).then().body("items.size()", equalTo(0));
        String exported = us("admin").get("/v1/audit/export").asString();
        assertThat(exported).contains(own).doesNotContain(other);
    }

    private static Response add(String recommendation, String owner) {
        return as(owner, "action-owner")
                .contentType("multipart/form-data")
                .multiPart("file", "sample.txt", FILE)
                .multiPart("shows", "A dip sample")
                .post("/v1/recommendations/{id}/evidence-files", recommendation);
    }

    /** Somebody of the one council. */
    private static RequestSpecification us(String role) {
        return within(List.of("996"), role);
    }

    private static RequestSpecification within(List<String> councils, String role) {
        return given().auth()
                .oauth2(Tokens.within(councils, role + "-us", role))
                .contentType("application/json");
    }
}
