package io.throughline.tracker.history;

import static io.throughline.tracker.Tracker.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class HistoryProblemTest {

    @Test
    void unknown() {
        as("viewer")
                .get("/v1/recommendations/{id}/history", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:history:unknown"));
    }
}
