package io.throughline.inspections.inspection;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a person decided about a record stays decided, and what was recorded before can be seen. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(FictionalCouncils.class)
class VersionsTest {

    @Inject
    AgroalDataSource database;

    @Test
    void a_correction_keeps_both_versions_and_who_made_it() {
        String id = taken("Versions.");
        correct(id, 1, Map.of("leadInspector", "Piers Hallam", "reason", "he signed the letter"))
                .statusCode(200);
        officer()
                .get("/v1/inspections/" + id + "/versions")
                .then()
                .statusCode(200)
                .body("items", hasSize(2), "decided", hasItems("leadInspector", "receivedDate"))
                .body("items[0].details.leadInspector", equalTo("Rowena Ashgrove"))
                .body("items[1].details.leadInspector", equalTo("Piers Hallam"))
                .body("items[1].changed", equalTo(java.util.List.of("leadInspector")))
                .body("items[1].actor", equalTo("officer"), "items[1].reason", equalTo("he signed the letter"));
    }

    @Test
    void reading_again_mends_what_an_older_reader_misread_but_nothing_that_a_person_decided() throws SQLException {
        String id = taken("Mended.");
        correct(id, 1, Map.of("focus", "what the officer says", "receivedDate", "2024-05-07"))
                .statusCode(200);
        misread(id, "leadInspector", "Nobody Atall");
        readAgain(id, "\"2\"")
                .statusCode(200)
                .body("leadInspector", equalTo("Rowena Ashgrove"), "etag", equalTo("\"3\""))
                .body("focus", equalTo("what the officer says"), "receivedDate", equalTo("2024-05-07"));
    }

    @Test
    void what_a_person_said_at_the_upload_was_decided_too() throws SQLException {
        String id = officer()
                .multiPart("report", "letter.txt", Letter.focusedVisit("Said.").getBytes(UTF_8), "text/plain")
                .multiPart("details", "{\"leadInspector\":\"Piers Hallam\"}", "application/json")
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        readAgain(id, "\"1\"").statusCode(200).body("leadInspector", equalTo("Piers Hallam"), "etag", equalTo("\"1\""));
    }

    @Test
    void reading_again_needs_the_version_a_report_and_a_record_that_stands() {
        String id = taken("Needs.");
        officer().post("/v1/inspections/" + id + "/re-reading").then().statusCode(428);
        readAgain(id, "\"7\"").statusCode(412);
        String byHand = officer()
                .contentType("application/json")
                .body(Map.of("authority", Map.of("dfeCode", "990"), "kind", "ILACS"))
                .post("/v1/inspections")
                .then()
                .extract()
                .path("id");
        readAgain(byHand, "\"1\"").statusCode(404).body("type", equalTo("urn:problem-type:inspections:no-report"));
    }

    private static String taken(String word) {
        return officer()
                .multiPart("report", "letter.txt", Letter.focusedVisit(word).getBytes(UTF_8), "text/plain")
                .post("/v1/inspections")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse correct(String id, int version, Map<String, Object> patch) {
        return officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(patch)
                .patch("/v1/inspections/" + id)
                .then();
    }

    private static ValidatableResponse readAgain(String id, String ifMatch) {
        return officer()
                .header("If-Match", ifMatch)
                .post("/v1/inspections/" + id + "/re-reading")
                .then();
    }

    /** As if a reader that was not so good had recorded it. */
    private void misread(String id, String field, String value) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update inspection set details = jsonb_set(details, array[?], to_jsonb(?::text)) where id = ?::uuid")) {
            update.setString(1, field);
            update.setString(2, value);
            update.setString(3, id);
            update.executeUpdate();
        }
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer());
    }
}
