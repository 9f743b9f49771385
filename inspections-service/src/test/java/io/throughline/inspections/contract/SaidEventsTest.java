package io.throughline.inspections.contract;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.throughline.inspections.inspection.FictionalCouncils;
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
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What the running service says and answers is what its contracts promise. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(FictionalCouncils.class)
class SaidEventsTest {

    private static final Path FOLDER = Path.of("src", "main", "contracts");
    private static final Contracts CONTRACTS = Contracts.in(FOLDER);
    static final String LETTER = """
            Ofsted

            11 April 2025

            Director of Children's Services
            Ambermouth City Council

            Focused visit to Ambermouth City Council children's services

            This letter summarises the findings of the focused visit to Ambermouth City Council children's services on 4
            and 5 March 2025. His Majesty's Inspectors for this visit were Rosalind Peake and Tomos Iddon.

            Main findings

            - Supervision is irregular in two teams.
            """;

    @Test
    void whatever_happens_to_an_inspection_is_said_as_agreed() {
        String id = officer()
                .multiPart("report", "letter.txt", LETTER.getBytes(UTF_8), "text/plain")
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        changing(id, 1)
                .body(Map.of(
                        "receivedDate",
                        "2025-04-10",
                        "judgements",
                        List.of(Map.of("area", "OVERALL", "grade", "GOOD", "label", "Overall effectiveness")),
                        "reason",
                        "seen in the post book"))
                .patch("/v1/inspections/{id}")
                .then()
                .statusCode(200);
        changing(id, 2)
                .body(Map.of("reason", "sent to us by mistake"))
                .post("/v1/inspections/{id}/withdrawal")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(20)).until(() -> said(id).size() == 3);
        assertThat(said(id))
                .allSatisfy(event -> assertThat(CONTRACTS.complaints(event.value()))
                        .as(event.value())
                        .isEmpty());
        assertThat(said(id).stream().map(event -> CONTRACTS.typeOf(event.value())))
                .containsExactlyInAnyOrderElementsOf(CONTRACTS.schemas());
    }

    @Test
    void an_event_can_be_routed_by_its_headers() {
        String id = officer()
                .contentType("application/json")
                .body(Map.of("authority", Map.of("dfeCode", "991"), "kind", "ILACS", "startDate", "2023-10-02"))
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(20)).until(() -> said(id).size() == 1);
        var event = said(id).getFirst();
        assertThat(new String(event.headers().lastHeader("ce_type").value(), UTF_8))
                .isEqualTo(CONTRACTS.typeOf(event.value()));
        assertThat(event.value())
                .contains(new String(event.headers().lastHeader("ce_id").value(), UTF_8));
        assertThat(CONTRACTS.complaints(event.value())).isEmpty();
    }

    @Test
    void the_api_is_the_one_that_is_agreed() {
        CONTRACTS.compareApi(
                given().get("/openapi").then().statusCode(200).extract().asString());
        assertThat(ApiRules.complaints(FOLDER.resolve("openapi.yaml"))).isEmpty();
    }

    private static List<ConsumerRecord<String, String>> said(String id) {
        return EventLog.read(Topics.INSPECTIONS).stream()
                .filter(event -> id.equals(event.key()))
                .toList();
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
