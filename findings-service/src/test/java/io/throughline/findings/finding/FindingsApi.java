package io.throughline.findings.finding;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.throughline.findings.intake.Said;
import io.throughline.testkit.Tokens;
import java.time.Duration;
import java.util.UUID;

/** Asks the running service about findings, as an officer would. */
final class FindingsApi {

    static final Duration SOON = Duration.ofSeconds(60);

    private FindingsApi() {}

    /** A new inspection, whose letter has been read. */
    static UUID read() {
        UUID inspection = Said.inspectionRecorded();
        await().atMost(SOON).untilAsserted(() -> {
            officer().get("/v1/findings?inspectionId=" + inspection).then().body("items", hasSize(4));
            officer()
                    .get("/v1/inspections/" + inspection + "/gold-record")
                    .then()
                    .statusCode(200);
        });
        return inspection;
    }

    static JsonPath list(UUID inspection, String kind) {
        return officer()
                .get("/v1/findings?inspectionId=" + inspection + "&kind=" + kind)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer()).contentType("application/json");
    }

    /** To the version that the change was made to. */
    static RequestSpecification officer(int version) {
        return officer().header("If-Match", "\"" + version + "\"");
    }
}
