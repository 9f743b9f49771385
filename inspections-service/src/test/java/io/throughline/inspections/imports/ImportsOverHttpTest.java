package io.throughline.inspections.imports;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.throughline.inspections.inspection.FictionalCouncils;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Many reports in one go: each has its own outcome, and nothing that is sent twice counts twice. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(FictionalCouncils.class)
class ImportsOverHttpTest {

    private static final Duration SOON = Duration.ofMinutes(2);

    @Inject
    AgroalDataSource database;

    @Test
    void a_bad_file_harms_no_other_and_says_why_it_was_refused() {
        var done = done(
                send("one.txt", letter("One."), "broken.pdf", "%PDF-1.7 nothing %%EOF", "two.txt", letter("Two.")));
        assertThat(done.getInt("counts.recorded")).isEqualTo(2);
        assertThat(done.getInt("counts.refused")).isEqualTo(1);
        assertThat(done.getString("files[1].problem.type")).isEqualTo("urn:problem-type:inspections:report-damaged");
        officer()
                .get("/v1/inspections/" + done.getString("files[2].inspectionId"))
                .then()
                .statusCode(200)
                .body("authority.dfeCode", equalTo("990"), "report.fileName", equalTo("two.txt"));
    }

    @Test
    void sending_everything_again_after_an_interruption_changes_nothing() {
        var first = done(send("again.txt", letter("Sent again.")));
        var second = done(send("again.txt", letter("Sent again."), "new.txt", letter("Sent at last.")));
        assertThat(second.getString("files[0].status")).isEqualTo("KNOWN");
        assertThat(second.getString("files[0].inspectionId")).isEqualTo(first.getString("files[0].inspectionId"));
        assertThat(second.getString("files[1].status")).isEqualTo("RECORDED");
    }

    @Test
    void a_zip_brings_its_files_and_more_can_follow() throws IOException {
        String id = officer()
                .multiPart("report", "all.zip", zip("folder/a.txt", letter("Zipped A."), "b.txt", letter("Zipped B.")))
                .post("/v1/imports")
                .then()
                .statusCode(202)
                .header("Location", containsString("/v1/imports/"))
                .body("files", hasSize(2))
                .extract()
                .path("id");
        officer()
                .multiPart("report", "c.txt", letter("Zipped C.").getBytes(UTF_8), "text/plain")
                .post("/v1/imports/" + id + "/files")
                .then()
                .statusCode(202);
        var done = done(id);
        assertThat(done.getList("files.fileName")).containsExactly("a.txt", "b.txt", "c.txt");
        assertThat(done.getInt("counts.recorded")).isEqualTo(3);
    }

    @Test
    void a_file_whose_reader_died_is_taken_up_again() throws SQLException {
        String id = id(send("orphan.txt", letter("Orphan.")));
        done(id);
        var file = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into import_file (id, import_id, file_name, content, status, attempts, held_until)
                        values (?::uuid, ?::uuid, 'left.txt', ?, 'WAITING', 1, now() - interval '1 second')""")) {
            insert.setString(1, file.toString());
            insert.setString(2, id);
            insert.setBytes(3, letter("Left behind.").getBytes(UTF_8));
            insert.executeUpdate();
        }
        assertThat(done(id).getInt("counts.recorded")).isEqualTo(2);
    }

    @Test
    void an_import_that_cannot_be_is_refused_as_a_whole() {
        officer()
                .multiPart("other", "x")
                .post("/v1/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:import-empty"));
        officer()
                .multiPart("report", "all.zip", "no zip".getBytes(UTF_8))
                .post("/v1/imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem-type:inspections:import-zip"));
        officer()
                .get("/v1/imports/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:inspections:unknown-import"));
    }

    @Test
    void a_zip_that_unpacks_to_too_much_is_refused() throws IOException {
        officer()
                .multiPart("report", "bomb.zip", zip("big.txt", "x".repeat(210_000_000)))
                .post("/v1/imports")
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:problem-type:inspections:import-too-much"));
    }

    private static ValidatableResponse send(String... namesAndContents) {
        var request = officer();
        for (int i = 0; i < namesAndContents.length; i += 2) {
            request.multiPart("report", namesAndContents[i], namesAndContents[i + 1].getBytes(UTF_8), "text/plain");
        }
        return request.post("/v1/imports").then().statusCode(202);
    }

    private static JsonPath done(ValidatableResponse sent) {
        return done(id(sent));
    }

    private static String id(ValidatableResponse sent) {
        return sent.extract().path("id");
    }

    private static JsonPath done(String id) {
        await().atMost(SOON).until(() -> look(id).getString("status").equals("DONE"));
        return look(id);
    }

    private static JsonPath look(String id) {
        return officer()
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String letter(String word) {
        return """
                14 May 2024
                Dear Director
                Focused visit to Ambermouth children's services
                This letter summarises the findings of a focused visit to Ambermouth on 16 and 17 April 2024.
                The inspectors were Rowena Ashgrove and Piers Hallam.
                %s
                """.formatted(word);
    }

    private static RequestSpecification officer() {
        return given().auth().oauth2(Tokens.officer());
    }
}
