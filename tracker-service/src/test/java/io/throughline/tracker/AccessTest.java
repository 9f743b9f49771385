package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.throughline.testkit.AccessMatrix;
import io.throughline.testkit.Apart;
import io.throughline.testkit.ApiDocument;
import io.throughline.testkit.ApiRoutes;
import io.throughline.testkit.LocalPlatform;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every operation as everybody who may and who may not, and nothing that was forgotten. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class AccessTest {

    @Inject
    DataSource database;

    @Test
    void every_operation_answers_everybody_as_is_declared() throws Exception {
        var council = new Council("999", "Ambermouth City Council");
        var matrix = new AccessMatrix(
                "http://localhost:" + RestAssured.port,
                council.things(),
                List.of(
                        "?inspectionId=" + council.letter.inspection,
                        "?recommendationId=" + council.recommendation,
                        "?resourceId=" + council.recommendation,
                        "?authority=999",
                        "?owner=owner-a",
                        "?from=2026-01-01&to=2026-12-31"));

        assertThat(matrix.complaints(api())).isEmpty();
        assertThat(matrix.tried()).isGreaterThan(1_000);
    }

    @Test
    void what_answers_is_what_is_described() throws Exception {
        assertThat(ApiRoutes.of("io.throughline.tracker", "io.throughline.chassis"))
                .isEqualTo(ApiRoutes.of(api()));
    }

    /** A new table is either kept apart or named here. */
    @Test
    void every_table_keeps_councils_apart_but_for_these() {
        assertThat(Apart.open(database))
                .containsExactlyInAnyOrder(
                        // What was published: findings and what was found again.
                        "known_finding",
                        "known_recurrence",
                        // How far each finding was followed; asked by the service alone.
                        "followed_finding");
    }

    private static ApiDocument api() throws Exception {
        return ApiDocument.of(Files.readString(Path.of("src", "main", "contracts", "openapi.yaml")));
    }
}
