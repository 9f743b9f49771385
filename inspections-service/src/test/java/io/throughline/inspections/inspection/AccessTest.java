package io.throughline.inspections.inspection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.throughline.testkit.AccessMatrix;
import io.throughline.testkit.Apart;
import io.throughline.testkit.ApiDocument;
import io.throughline.testkit.ApiRoutes;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every operation as everybody who may and who may not, and nothing that was forgotten. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(FictionalCouncils.class)
class AccessTest {

    @Inject
    DataSource database;

    @Test
    void every_operation_answers_everybody_as_is_declared() throws Exception {
        String inspection = send(of("990"), "inspections").path("id");
        String imported = send(of("990"), "imports").path("id");
        var matrix = new AccessMatrix(
                "http://localhost:" + RestAssured.port,
                Map.of("inspections", inspection, "imports", imported, "code", "990", "name", "inspections.findings"),
                List.of("?authority=990"));

        assertThat(matrix.complaints(api())).isEmpty();
        assertThat(matrix.tried()).isGreaterThan(300);
    }

    @Test
    void what_answers_is_what_is_described() throws Exception {
        assertThat(ApiRoutes.of("io.throughline.inspections", "io.throughline.chassis"))
                .isEqualTo(ApiRoutes.of(api()));
    }

    /** A new table is either kept apart or named here. */
    @Test
    void every_table_keeps_councils_apart_but_for_these() {
        assertThat(Apart.open(database))
                .containsExactlyInAnyOrder(
                        // What was published: reports, and what was found in them.
                        "report_document", "known_finding", "known_reading");
    }

    @Test
    void a_report_of_another_council_is_read_and_not_recorded() {
        String letter = Letter.focusedVisit(UUID.randomUUID() + ".");
        upload(of("991"), "inspections", letter)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:common:out-of-reach"));
        String id = upload(of("990"), "inspections", letter)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        upload(of("991"), "inspections", letter).then().statusCode(200).body("id", equalTo(id));
        of("991").get("/v1/inspections/" + id).then().statusCode(200);
        of("991").get("/v1/inspections/" + id + "/report").then().statusCode(200);
        of("991").get("/v1/inspections/" + id + "/versions").then().statusCode(404);
        of("990").get("/v1/inspections/" + id + "/versions").then().statusCode(200);
    }

    @Test
    void a_record_is_not_given_to_a_council_out_of_reach() {
        String id = send(of("990"), "inspections").path("id");
        of("990")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"authority\":{\"dfeCode\":\"991\"},\"reason\":\"Read wrongly.\"}")
                .patch("/v1/inspections/" + id)
                .then()
                .statusCode(403);
    }

    @Test
    void an_import_takes_in_what_its_sender_reaches() {
        String id = send(of("991"), "imports").path("id");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> of("991")
                        .get("/v1/imports/" + id)
                        .then()
                        .body("files[0].status", equalTo("REFUSED"))
                        .body("files[0].problem.type", equalTo("urn:problem-type:common:out-of-reach")));
        of("990").get("/v1/imports/" + id).then().statusCode(404);
    }

    private static Response send(RequestSpecification by, String where) {
        return upload(by, where, Letter.focusedVisit(UUID.randomUUID() + "."));
    }

    private static Response upload(RequestSpecification by, String where, String letter) {
        return by.multiPart("report", "letter.txt", letter.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/v1/" + where);
    }

    private static RequestSpecification of(String council) {
        return given().auth().oauth2(Tokens.within(List.of(council), "officer-" + council, "officer"));
    }

    private static ApiDocument api() throws Exception {
        return ApiDocument.of(Files.readString(Path.of("src", "main", "contracts", "openapi.yaml")));
    }
}
