package io.throughline.findings.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.intake.Said;
import io.throughline.testkit.AccessMatrix;
import io.throughline.testkit.Apart;
import io.throughline.testkit.ApiDocument;
import io.throughline.testkit.ApiRoutes;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every operation as everybody who may and who may not, and nothing that was forgotten. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class AccessTest {

    @Inject
    DataSource database;

    @Test
    void every_operation_answers_everybody_as_is_declared() throws Exception {
        String inspection = FindingsApi.read().toString();
        List<String> findings =
                FindingsApi.list(UUID.fromString(inspection), "FINDING").getList("items.id");
        await().atMost(FindingsApi.SOON)
                .until(() -> FindingsApi.officer()
                                .get("/v1/findings/" + findings.getFirst() + "/candidates")
                                .statusCode()
                        == 200);
        var things = new HashMap<String, String>();
        List.of("findings", "findingId", "later").forEach(name -> things.put(name, findings.getFirst()));
        things.put("earlier", findings.getLast());
        List.of("inspections", "inspectionId").forEach(name -> things.put(name, inspection));
        things.put("code", "990");
        things.put("name", "findings.corpus");

        var matrix = new AccessMatrix(
                "http://localhost:" + RestAssured.port,
                things,
                List.of("?inspectionId=" + inspection, "?findingId=" + findings.getFirst(), "?authority=990"));

        assertThat(matrix.complaints(api())).isEmpty();
        assertThat(matrix.tried()).isGreaterThan(400);
    }

    @Test
    void what_answers_is_what_is_described() throws Exception {
        assertThat(ApiRoutes.of("io.throughline.findings", "io.throughline.chassis"))
                .isEqualTo(ApiRoutes.of(api()));
    }

    /** A new table is either kept apart or named here. */
    @Test
    void every_table_keeps_councils_apart_but_for_these() {
        assertThat(Apart.open(database))
                .containsExactlyInAnyOrder(
                        // What was published: inspections, and what is compared and searched.
                        "known_inspection", "corpus_item");
    }

    @Test
    void others_read_what_was_found_and_not_what_became_of_it() {
        UUID inspection = FindingsApi.read();
        String finding = FindingsApi.list(inspection, "AREA_FOR_IMPROVEMENT").getString("items[0].id");
        Said.recommendation(UUID.randomUUID(), UUID.fromString(finding), inspection, "closed", 5, "CLOSED");
        await().atMost(FindingsApi.SOON)
                .untilAsserted(() -> of("990")
                        .get("/v1/findings/" + finding)
                        .then()
                        .body("recommendation.status", equalTo("CLOSED")));

        of("991").get("/v1/findings/" + finding).then().statusCode(200).body("recommendation", nullValue());
        of("991").get("/v1/findings/" + finding + "/versions").then().statusCode(404);
        of("990").get("/v1/findings/" + finding + "/versions").then().statusCode(200);
        of("991").get("/v1/findings?inspectionId=" + inspection).then().body("items.id", hasItem(finding));
    }

    @Test
    void who_reaches_the_council_decides() {
        UUID inspection = FindingsApi.read();
        String finding = FindingsApi.list(inspection, "AREA_FOR_IMPROVEMENT").getString("items[0].id");
        review("991", finding, 403);
        review("990", finding, 200);
    }

    private static void review(String council, String finding, int status) {
        of(council)
                .header("If-Match", "*")
                .body("{\"decision\":\"CONFIRMED\"}")
                .post("/v1/findings/" + finding + "/review")
                .then()
                .statusCode(status);
    }

    private static RequestSpecification of(String council) {
        return given().auth()
                .oauth2(Tokens.within(List.of(council), "officer-" + council, "officer"))
                .contentType("application/json");
    }

    private static ApiDocument api() throws Exception {
        return ApiDocument.of(Files.readString(Path.of("src", "main", "contracts", "openapi.yaml")));
    }
}
