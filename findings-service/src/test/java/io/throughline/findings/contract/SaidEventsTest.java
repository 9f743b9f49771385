package io.throughline.findings.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.intake.Said;
import io.throughline.testkit.ApiRules;
import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the running service says and answers is what its contracts promise. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class SaidEventsTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Path FOLDER = Path.of("src", "main", "contracts");
    private static final Contracts CONTRACTS = Contracts.in(FOLDER);

    @Test
    void whatever_happens_to_findings_and_readings_is_said_as_agreed() {
        UUID inspection = Said.inspectionRecorded();
        await().atMost(SOON).until(() -> findingsOf(inspection).size() == 4);
        String id = findingsOf(inspection).getFirst();
        changing(id, 1)
                .body(Map.of("decision", "CONFIRMED"))
                .post("/v1/findings/{id}/review")
                .then()
                .statusCode(200);
        changing(id, 2)
                .body(Map.of("reason", "it was a heading"))
                .post("/v1/findings/{id}/withdrawal")
                .then()
                .statusCode(200);
        // The peer has no report for an inspection whose id ends like this.
        UUID unreadable = UUID.fromString(UUID.randomUUID().toString().substring(0, 33) + "404");
        Said.inspection(unreadable, "recorded", 1, "991", "Thornley Vale Council");

        await().atMost(SOON)
                .until(() -> said(inspection).size() == 7 && said(unreadable).size() == 1);
        var events = Stream.concat(said(inspection).stream(), said(unreadable).stream())
                .toList();
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(CONTRACTS.complaints(event)).as(event).isEmpty());
        assertThat(events.stream().map(CONTRACTS::typeOf).distinct())
                .containsExactlyInAnyOrderElementsOf(CONTRACTS.schemas().stream()
                        .filter(type -> type.contains(".finding-") || type.contains(".reading-"))
                        .toList());
    }

    @Test
    void the_api_is_the_one_that_is_agreed() {
        CONTRACTS.compareApi(
                given().get("/openapi").then().statusCode(200).extract().asString());
        assertThat(ApiRules.complaints(FOLDER.resolve("openapi.yaml"))).isEmpty();
    }

    private static List<String> said(UUID inspection) {
        return EventLog.read(Topics.FINDINGS).stream()
                .filter(event -> inspection.toString().equals(event.key()))
                .map(event -> event.value())
                .toList();
    }

    private static List<String> findingsOf(UUID inspection) {
        return officer()
                .get("/v1/findings?inspectionId=" + inspection)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static RequestSpecification changing(String id, int version) {
        return officer()
                .contentType("application/json")
                .header("If-Match", "\"" + version + "\"")
                .pathParam("id", id);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer());
    }
}
