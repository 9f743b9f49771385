package io.throughline.inspections.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.throughline.inspections.inspection.FictionalCouncils;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.fuzz.Fuzzer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is one that the API description promises. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(FictionalCouncils.class)
@TestProfile(FuzzTest.Alone.class)
class FuzzTest {

    /** What it leaves behind is nobody else's. */
    public static final class Alone implements QuarkusTestProfile {}

    @Test
    void nothing_that_can_be_sent_breaks_a_promise() {
        RestAssured.given()
                .auth()
                .oauth2(Tokens.officer())
                .multiPart("report", "letter.txt", SaidEventsTest.LETTER.getBytes(StandardCharsets.UTF_8), "text/plain")
                .post("/v1/inspections")
                .then()
                .statusCode(201);

        var report = Fuzzer.run(
                RestAssured.get("/openapi").asString(),
                RestAssured.port,
                Map.of("authority", "991", "code", "991", "name", "progress"));

        System.out.println(report);
        assertThat(report.complaints()).isEmpty();
        assertThat(report.untried()).isZero();
    }
}
