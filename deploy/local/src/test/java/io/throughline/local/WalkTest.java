package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;

/** A letter's whole way through the three services, as its readers would see it. Each step starts where the last ended. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WalkTest {

    private static final Path LETTER = Path.of("samples/ambermouth-focused-visit-2025.txt");
    private static final String WHY = "{\"reason\":\"It was sent to us by mistake.\"}";

    private final Stage stage = Stage.shared();
    private final Caller officer = stage.caller("olive", "officer");
    private final Caller lead = stage.caller("lena", "lead");
    private final Caller owner = stage.caller("omar", "action-owner");
    private final Caller ownerWhoModerates = stage.caller("omar", "moderator");
    private final Caller moderator = stage.caller("mona", "moderator");

    private String inspection = "";
    private String recommendation = "";
    private String finding = "";

    @Test
    @Order(1)
    void a_letter_is_recorded_once() throws IOException {
        var letter = Files.readAllBytes(LETTER);
        var first = officer.sendLetter("letter.txt", letter);
        var again = officer.sendLetter("the same letter.txt", letter);

        assertThat(first.status()).as("%s", first).isEqualTo(201);
        assertThat(first.text("/authority/name")).isEqualTo("Ambermouth City Council");
        assertThat(first.text("/kind")).isEqualTo("FOCUSED_VISIT");
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        inspection = first.text("/id");
    }

    @Test
    @Order(2)
    void its_findings_are_read_and_what_it_asks_for_is_opened() {
        eventually(() -> {
            var record = officer.get(Service.INSPECTIONS, "/v1/inspections/" + inspection);
            assertThat(record.text("/reading/status")).isEqualTo("DONE");
            assertThat(record.body().at("/reading/findings").asInt()).isEqualTo(10);
            assertThat(record.body().at("/reading/recommendations").asInt()).isEqualTo(4);
            assertThat(record.body().at("/progress/recommendations/OPENED").asInt())
                    .isEqualTo(4);
            assertThat(recommendations()).hasSize(4);
        });
    }

    @Test
    @Order(3)
    void an_owner_plans_reports_and_claims() throws IOException {
        var first = recommendations().getFirst();
        recommendation = first.get("id").asText();
        finding = first.get("findingId").asText();
        var here = "/v1/recommendations/" + recommendation;

        done(lead.write("PUT", Service.TRACKER, here + "/owner", "{\"owner\":\"omar\"}", "If-Match", etag()));
        var due = LocalDate.now(ZoneOffset.UTC).plusMonths(3);
        var action = owner.write("POST", Service.TRACKER, here + "/actions", """
                {"title":"Two more team managers","dueDate":"%s"}""".formatted(due));
        done(action);
        done(owner.write(
                "POST",
                Service.TRACKER,
                "/v1/actions/" + action.text("/id") + "/progress",
                """
                {"statement":"The first of them has started."}""",
                "If-Match",
                action.etag()));
        var claim = owner.write("POST", Service.TRACKER, here + "/claim", """
                {"impact":"Children are seen by the same person.","knownBy":[{"way":"VOICE_OF_CHILDREN"}],
                 "newEvidence":[{"link":"https://ambermouth.example/caseloads","shows":"Caseloads since June"}]}""", "If-Match", etag());
        done(claim);
        assertThat(claim.text("/status")).isEqualTo("CLAIMED");
        theThreeAgreeOn("CLAIMED");
    }

    @Test
    @Order(4)
    void who_owns_it_does_not_verify_it() throws IOException {
        assertThat(verify(owner).status()).isEqualTo(403);
        var refused = verify(ownerWhoModerates);
        assertThat(refused.status()).as("%s", refused).isIn(403, 409);
        assertThat(refused.text("/type")).isEqualTo("urn:problem-type:recommendations:own-homework");
        theThreeAgreeOn("CLAIMED");
    }

    @Test
    @Order(5)
    void a_moderator_verifies_and_closes_it() throws IOException {
        done(verify(moderator));
        done(moderator.write(
                "POST",
                Service.TRACKER,
                "/v1/recommendations/" + recommendation + "/closure",
                "{\"reason\":\"Three months of audits agree.\"}",
                "If-Match",
                etag()));
        theThreeAgreeOn("CLOSED");
    }

    @Test
    @Order(6)
    void what_is_amended_is_amended_everywhere() throws IOException {
        var other = recommendations().getLast().get("findingId").asText();
        done(officer.write(
                "PATCH",
                Service.FINDINGS,
                "/v1/findings/" + other,
                "{\"deadline\":\"within three months\",\"reason\":\"Misread.\"}",
                "If-Match",
                officer.get(Service.FINDINGS, "/v1/findings/" + other).etag()));
        var here = "/v1/inspections/" + inspection;
        done(officer.write(
                "PATCH",
                Service.INSPECTIONS,
                here,
                "{\"receivedDate\":\"2025-04-12\",\"publishedDate\":\"2025-04-14\",\"reason\":\"Published later.\"}",
                "If-Match",
                officer.get(Service.INSPECTIONS, here).etag()));
        eventually(() -> {
            var amended = recommendations().getLast();
            assertThat(amended.at("/deadline/stated").asText()).isEqualTo("within three months");
            assertThat(amended.at("/inspection/publishedDate").asText()).isEqualTo("2025-04-14");
        });
    }

    @Test
    @Order(7)
    void a_withdrawn_finding_takes_its_recommendation_along() throws IOException {
        var here = "/v1/findings/" + finding;
        done(officer.write(
                "POST",
                Service.FINDINGS,
                here + "/withdrawal",
                WHY,
                "If-Match",
                officer.get(Service.FINDINGS, here).etag()));
        theThreeAgreeOn("WITHDRAWN");
    }

    @Test
    @Order(8)
    void a_withdrawn_inspection_takes_everything_along() throws IOException {
        var here = "/v1/inspections/" + inspection;
        done(officer.write(
                "POST",
                Service.INSPECTIONS,
                here + "/withdrawal",
                WHY,
                "If-Match",
                officer.get(Service.INSPECTIONS, here).etag()));
        eventually(() -> {
            var record = officer.get(Service.INSPECTIONS, here);
            assertThat(record.text("/status")).isEqualTo("WITHDRAWN");
            assertThat(record.body().at("/progress/recommendations/WITHDRAWN").asInt())
                    .isEqualTo(4);
            assertThat(officer.all(Service.FINDINGS, "/v1/findings?inspectionId=" + inspection))
                    .isEmpty();
            assertThat(recommendations())
                    .allSatisfy(one -> assertThat(one.get("status").asText()).isEqualTo("WITHDRAWN"));
        });
    }

    @Test
    @Order(9)
    void every_metric_that_operators_watch_exists() {
        assertThat(NamedMetrics.wanted()).hasSizeGreaterThan(8).isSubsetOf(NamedMetrics.served(stage));
    }

    private void theThreeAgreeOn(String status) {
        eventually(() -> {
            var tracked = officer.get(Service.TRACKER, "/v1/recommendations/" + recommendation);
            var found = officer.get(Service.FINDINGS, "/v1/findings/" + finding);
            var record = officer.get(Service.INSPECTIONS, "/v1/inspections/" + inspection);
            assertThat(tracked.text("/status")).isEqualTo(status);
            assertThat(found.text("/recommendation/status")).isEqualTo(status);
            assertThat(record.body().at("/progress/recommendations/" + status).asInt())
                    .isEqualTo(1);
        });
    }

    private Answer verify(Caller caller) throws IOException {
        var seen = officer.get(Service.TRACKER, "/v1/recommendations/" + recommendation)
                .text("/claim/evidence/0");
        return caller.write(
                "POST",
                Service.TRACKER,
                "/v1/recommendations/" + recommendation + "/verification",
                """
                {"outcome":"ACCEPTED","evidenceSeen":["%s"],"reason":"Seen, and compared with our audits."}""".formatted(seen),
                "If-Match",
                etag());
    }

    private String etag() throws IOException {
        return officer.get(Service.TRACKER, "/v1/recommendations/" + recommendation)
                .etag();
    }

    private List<JsonNode> recommendations() throws IOException {
        return officer.all(Service.TRACKER, "/v1/recommendations?inspectionId=" + inspection);
    }

    private static void done(Answer answer) {
        assertThat(answer.isDone()).as("%s", answer).isTrue();
    }

    private static void eventually(ThrowingRunnable agreed) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(agreed);
    }
}
