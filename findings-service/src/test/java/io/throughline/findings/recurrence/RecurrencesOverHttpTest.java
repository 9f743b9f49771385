package io.throughline.findings.recurrence;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class RecurrencesOverHttpTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final String NOW =
            "Caseloads and regular reflective supervision, so that children receive a timely service.";
    private static final String THEN = "All social workers should have manageable caseloads and regular supervision.";

    /** Two inspections of one council: the later asks again for what the earlier asked for. */
    private record Twice(UUID inspection, UUID later, UUID earlier, UUID other) {

        static Twice of(String dfeCode, String formerCode) {
            UUID first = UUID.randomUUID();
            UUID second = UUID.randomUUID();
            UUID earlier = SaidFindings.asked(first, formerCode, "2018-05-14", THEN, "workforce-capacity");
            UUID other = SaidFindings.asked(
                    first,
                    formerCode,
                    "2018-05-14",
                    "The range of homes for care leavers.",
                    "care-leavers-accommodation");
            UUID later = SaidFindings.asked(second, dfeCode, "2023-03-13", NOW, "workforce-capacity");
            await().atMost(SOON).until(() -> known(later) && known(earlier) && known(other));
            return new Twice(second, later, earlier, other);
        }

        private static boolean known(UUID finding) {
            return viewer().get("/v1/findings/" + finding + "/candidates").statusCode() == 200;
        }
    }

    @Test
    void what_was_asked_for_before_is_suggested_with_both_quotes_and_a_reason() {
        var twice = Twice.of("701", "701");
        viewer().get("/v1/recurrences?authority=701")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].later", equalTo(twice.later().toString()))
                .body("items[0].earlier", equalTo(twice.earlier().toString()))
                .body("items[0].relation", equalTo("SUGGESTED"))
                .body("items[0].shares", hasItem("caseloads"))
                .body("items[0].reason", containsString("caseloads"))
                .body("items[0].laterQuote.text", equalTo(NOW), "items[0].earlierQuote.text", equalTo(THEN));
    }

    @Test
    void what_a_council_inherited_counts_as_asked_of_it() {
        var twice = Twice.of("990", "989");
        viewer().get("/v1/recurrences?authority=E08990990&later=" + twice.later())
                .then()
                .statusCode(200)
                .body("items.earlier", hasItem(twice.earlier().toString()));
    }

    @Test
    void a_person_decides_and_the_decision_is_an_event_and_makes_a_chain_that_knows_the_closure() {
        var twice = Twice.of("702", "702");
        decide(twice.later(), twice.earlier(), "\"0\"", "SAME")
                .statusCode(200)
                .body("relation", equalTo("SAME"), "etag", equalTo("\"1\""));
        UUID recommendation = UUID.randomUUID();
        EventLog.say(
                Topics.RECOMMENDATIONS,
                UUID.randomUUID(),
                "io.throughline.tracker.recommendation-closed.v1",
                recommendation,
                5,
                """
                {"recommendation":{"id":"%s","findingId":"%s","status":"CLOSED","closedOn":"2021-03-03"},"actor":"moderator"}""".formatted(recommendation, twice.earlier()));
        await().atMost(SOON)
                .untilAsserted(() -> viewer().get("/v1/chains?authority=702")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(1))
                        .body("items[0].links", hasSize(2))
                        .body("items[0].closuresUndone", equalTo(1))
                        .body("items[0].says", containsString("2018, 2023")));
        viewer().get("/v1/chains/closures-undone?authority=702")
                .then()
                .statusCode(200)
                .body("closed", equalTo(1), "foundAgain", equalTo(1));
        await().atMost(SOON).until(() -> said(twice).size() == 1);
        assertThat(Contracts.in(Path.of("src", "main", "contracts"))
                        .complaints(said(twice).getFirst()))
                .isEmpty();
    }

    @Test
    void a_decision_can_be_changed_by_whoever_has_seen_it_and_only_then() {
        var twice = Twice.of("703", "703");
        decide(twice.later(), twice.earlier(), "\"0\"", "SAME").statusCode(200);
        decide(twice.later(), twice.earlier(), "\"0\"", "NEW").statusCode(412);
        decide(twice.later(), twice.earlier(), null, "NEW").statusCode(428);
        decide(twice.later(), twice.earlier(), "\"1\"", "SAME")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:recurrences:already-decided"));
        decide(twice.later(), twice.earlier(), "\"1\"", "NEW").statusCode(200).body("relation", equalTo("NEW"));
        viewer().get("/v1/recurrences?authority=703&relation=SUGGESTED").then().body("items", hasSize(0));
    }

    @Test
    void only_something_earlier_of_the_same_council_can_have_been_found_again() {
        var twice = Twice.of("704", "704");
        var elsewhere = Twice.of("705", "705");
        decide(twice.earlier(), twice.later(), "\"0\"", "SAME")
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:recurrences:not-earlier"));
        decide(twice.later(), elsewhere.earlier(), "\"0\"", "SAME")
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:recurrences:other-authority"));
        decide(twice.later(), UUID.randomUUID(), "\"0\"", "SAME")
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:recurrences:unknown-finding"));
        viewer().get("/v1/recurrences")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:recurrences:authority-missing"));
    }

    @Test
    void whoever_only_looks_does_not_decide() {
        viewer().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("relation", "SAME", "reason", "it looks so"))
                .post("/v1/recurrences/" + UUID.randomUUID() + "/" + UUID.randomUUID() + "/decision")
                .then()
                .statusCode(403);
    }

    private static java.util.List<String> said(Twice twice) {
        return EventLog.read(Topics.RECURRENCES).stream()
                .filter(event -> twice.inspection().toString().equals(event.key()))
                .map(event -> event.value())
                .toList();
    }

    private static ValidatableResponse decide(UUID later, UUID earlier, @Nullable String ifMatch, String relation) {
        var request = given().auth()
                .oauth2(Tokens.officer())
                .contentType("application/json")
                .body(Map.of("relation", relation, "reason", "read side by side"));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post("/v1/recurrences/" + later + "/" + earlier + "/decision")
                .then();
    }

    private static RequestSpecification viewer() {
        return given().auth().oauth2(Tokens.viewer());
    }
}
