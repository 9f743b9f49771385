package io.throughline.findings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.intake.Said;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.fuzz.Fuzzer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is one that the API description promises. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
@TestProfile(FuzzTest.Alone.class)
class FuzzTest {

    /** What it leaves behind is nobody else's. */
    public static final class Alone implements QuarkusTestProfile {}

    @Test
    void nothing_that_can_be_sent_breaks_a_promise() {
        UUID inspection = Said.inspectionRecorded();
        await().atMost(Duration.ofSeconds(30)).until(() -> isRead(inspection));

        var report = Fuzzer.run(
                RestAssured.get("/openapi").asString(),
                RestAssured.port,
                Map.of(
                        "inspectionId",
                        inspection.toString(),
                        "inspections",
                        inspection.toString(),
                        "authority",
                        "991"));

        System.out.println(report);
        assertThat(report.complaints()).isEmpty();
        assertThat(report.untried()).isZero();
    }

    private static boolean isRead(UUID inspection) {
        return RestAssured.given()
                        .auth()
                        .oauth2(Tokens.viewer())
                        .get("/v1/findings?inspectionId={id}", inspection)
                        .jsonPath()
                        .getList("items")
                        .size()
                == 4;
    }
}
