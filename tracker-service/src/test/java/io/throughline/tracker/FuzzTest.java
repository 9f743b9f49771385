package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.fuzz.Fuzzer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the answer is one that the API description promises. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@TestProfile(FuzzTest.Alone.class)
class FuzzTest {

    /** What it leaves behind is nobody else's. */
    public static final class Alone implements QuarkusTestProfile {}

    @Test
    void nothing_that_can_be_sent_breaks_a_promise() {
        Letter letter = new Letter();
        String recommendation = Tracker.verified(letter, "action-owner");
        Happenings.toAMeasure(recommendation);
        Happenings.toAPlan(letter);

        var report = Fuzzer.run(
                RestAssured.get("/openapi").asString(),
                RestAssured.port,
                Map.of("inspectionId", letter.inspection.toString(), "authority", "999", "duty", "ACTION_PLAN"));

        System.out.println(report);
        assertThat(report.complaints()).isEmpty();
        assertThat(report.untried()).isZero();
    }
}
