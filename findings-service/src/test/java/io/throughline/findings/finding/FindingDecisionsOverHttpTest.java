package io.throughline.findings.finding;

import static io.throughline.findings.finding.FindingsApi.list;
import static io.throughline.findings.finding.FindingsApi.officer;
import static io.throughline.findings.finding.FindingsApi.read;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.testkit.LocalPlatform;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class FindingDecisionsOverHttpTest {

    @Test
    void a_correction_needs_the_version_that_it_was_made_to() {
        String id = list(read(), "FINDING").getString("items[0].id");
        var correction = Map.of("polarity", "MIXED", "reason", "it praises and blames");
        officer().body(correction).patch("/v1/findings/" + id).then().statusCode(428);
        officer()
                .header("If-Match", "\"7\"")
                .body(correction)
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(412);
        officer()
                .header("If-Match", "\"1\"")
                .body(correction)
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("polarity", equalTo("MIXED"), "review", equalTo("CORRECTED"));
        officer()
                .header("If-Match", "\"2\"")
                .body(correction)
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:findings:nothing-changed"));
    }

    @Test
    void a_withdrawn_finding_stays_as_it_is() {
        String id = list(read(), "FINDING").getString("items[0].id");
        var reason = Map.of("reason", "it was a heading");
        officer()
                .header("If-Match", "\"1\"")
                .body(reason)
                .post("/v1/findings/" + id + "/withdrawal")
                .then()
                .statusCode(200);
        officer()
                .header("If-Match", "\"2\"")
                .body(reason)
                .post("/v1/findings/" + id + "/withdrawal")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:findings:already-withdrawn"));
    }

    @Test
    void the_same_request_with_the_same_key_is_done_once() {
        String id = list(read(), "FINDING").getString("items[0].id");
        String key = UUID.randomUUID().toString();
        var decision = Map.of("decision", "CONFIRMED");
        for (int n = 0; n < 2; n++) {
            officer()
                    .header("If-Match", "\"1\"")
                    .header("Idempotency-Key", key)
                    .body(decision)
                    .post("/v1/findings/" + id + "/review")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        officer()
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", key)
                .body(Map.of("decision", "REJECTED"))
                .post("/v1/findings/" + id + "/review")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:common:key-reused"));
        officer()
                .header("If-Match", "\"2\"")
                .body(decision)
                .post("/v1/findings/" + id + "/review")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:findings:already-reviewed"));
    }

    @Test
    void what_cannot_be_is_said_field_by_field() {
        String id = list(read(), "FINDING").getString("items[0].id");
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("themes", List.of("weather"), "reason", "x"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/themes"));
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("themes", List.of(), "reason", "x"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:findings:wrong-number-of-themes"));
        officer()
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "FINDING"))
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/reason"));
        officer()
                .header("If-Match", "\"1\"")
                .body("{\"themes\": 7")
                .log()
                .ifValidationFails()
                .patch("/v1/findings/" + id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
