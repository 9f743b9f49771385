package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.throughline.testkit.SecuredPlatform;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What is known of people stays where it was put, and no longer than it has to. */
@QuarkusTest
@WithTestResource(value = SecuredPlatform.class, initArgs = @ResourceArg(name = "service", value = "tracker-service"))
@TestProfile(Hardened.class)
class PrivacyTest {

    /** Nobody: as they would stand in evidence, in the name of a file, in a link, in a token. */
    private static final List<String> NAMES = List.of("Elowen", "Trevanion", "Quillfeather", "Brackenridge");

    @Inject
    DataSource database;

    @Test
    void events_and_logs_name_nobody() throws Exception {
        try (var logged = new Logged()) {
            Letter letter = new Letter();
            String id = Encrypted.opened(letter);
            Tracker.assign(id, "owner-a");
            String note = as("lead")
                    .body("{\"note\":\"Elowen was seen on 3 May.\",\"shows\":\"The visits to Elowen Trevanion\"}")
                    .post("/v1/recommendations/{id}/evidence", id)
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            as("lead")
                    .body("{\"link\":\"https://ambermouth.example/Trevanion\",\"shows\":\"Her file, Quillfeather\"}")
                    .post("/v1/recommendations/{id}/evidence", id)
                    .then()
                    .statusCode(201);
            as("lead")
                    .contentType("multipart/form-data")
                    .multiPart(
                            "file",
                            "Brackenridge.txt",
                            "Seen: Elowen Trevanion".getBytes(StandardCharsets.UTF_8),
                            "text/plain")
                    .multiPart("shows", "What Brackenridge saw")
                    .post("/v1/recommendations/{id}/evidence-files", id)
                    .then()
                    .statusCode(201);
            as("lead")
                    .body("{\"note\":\"Elowen\"")
                    .post("/v1/recommendations/{id}/evidence", id)
                    .then()
                    .statusCode(400);
            as("lead")
                    .body("{\"note\":\"Elowen\"}")
                    .post("/v1/recommendations/{id}/evidence", id)
                    .then()
                    .statusCode(422);
            as("moderator").get("/v1/evidence/{id}", note).then().statusCode(200);
            as("lead")
                    .header("If-Match", "*")
                    .body("{\"reason\":\"Asked for by the family.\"}")
                    .post("/v1/evidence/{id}/erasure", note)
                    .then()
                    .statusCode(200);

            assertThat(said()).isNotEmpty().allSatisfy(PrivacyTest::namesNobody);
            assertThat(entered()).isNotEmpty().allSatisfy(PrivacyTest::namesNobody);
            assertThat(logged.lines()).allSatisfy(PrivacyTest::namesNobody).noneMatch(line -> line.contains("eyJ"));
        }
    }

    @Test
    void an_answer_for_a_second_try_is_forgotten_in_time() throws SQLException {
        String key = UUID.randomUUID().toString();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into idempotent_answer (client, key, request, status, since)"
                                + " values ('somebody', ?, '', 201, now() - interval '8 days'), ('somebody', ? || '-new', '', 201, now())")) {
            insert.setString(1, key);
            insert.setString(2, key);
            insert.executeUpdate();
        }
        Tracker.patiently()
                .until(
                        () -> column("select key from idempotent_answer where key like '" + key + "%'"),
                        List.of(key + "-new")::equals);
    }

    private static void namesNobody(String text) {
        assertThat(text).doesNotContain(NAMES);
    }

    /** All that this service has said or will say, whatever was said before. */
    private List<String> said() throws SQLException {
        return column("select payload from outbox_event");
    }

    private List<String> entered() throws SQLException {
        return column("select audit_entry::text from audit_entry");
    }

    private List<String> column(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var column = new ArrayList<String>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
