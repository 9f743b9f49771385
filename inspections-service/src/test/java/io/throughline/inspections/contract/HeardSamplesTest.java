package io.throughline.inspections.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.inspections.progress.InspectionProgress;
import io.throughline.inspections.progress.ProgressQueries;
import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import io.throughline.testkit.Topics;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reads every event that the other two services have ever frozen, from their own folders, over the real broker. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class HeardSamplesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    ProgressQueries progress;

    @Test
    void all_that_findings_service_ever_said_is_understood() {
        for (String sample : samplesOf("findings-service", "(finding|reading)-")) {
            UUID inspection = hear(Topics.FINDINGS, sample);
            if (sample.contains(".reading-")) {
                await().atMost(SOON)
                        .until(
                                () -> of(inspection).reading(),
                                sample.contains("-failed") ? "FAILED"::equals : "DONE"::equals);
            } else if (sample.contains("finding-withdrawn")) {
                nothingIsBroken();
            } else {
                await().atMost(SOON)
                        .until(() -> of(inspection).findings() + of(inspection).recommendations() == 1);
            }
        }
        nothingIsBroken();
    }

    @Test
    void all_that_tracker_service_ever_said_of_recommendations_is_understood() {
        for (String sample : samplesOf("tracker-service", "recommendation-")) {
            UUID inspection = hear(Topics.RECOMMENDATIONS, sample);
            String status = JsonPath.from(sample).getString("data.recommendation.status");
            await().atMost(SOON)
                    .until(() -> of(inspection).recommendationsByStatus().containsKey(status));
        }
        nothingIsBroken();
    }

    /** Says it as the first word about an inspection and a subject that nothing is known of. */
    private static UUID hear(String topic, String sample) {
        JsonPath event = JsonPath.from(sample);
        UUID inspection = UUID.randomUUID();
        String mine = sample.replace(event.getString("partitionkey"), inspection.toString())
                .replace(event.getString("subject"), UUID.randomUUID().toString())
                .replace(event.getString("id"), UUID.randomUUID().toString());
        EventLog.say(topic, inspection.toString(), mine);
        return inspection;
    }

    private InspectionProgress of(UUID inspection) {
        return progress.of(inspection);
    }

    private static void nothingIsBroken() {
        given().auth()
                .oauth2(Tokens.admin())
                .get("/v1/dead-letters?consumer=inspections.findings")
                .then()
                .body("items", hasSize(0));
    }

    private static List<String> samplesOf(String service, String kind) {
        var contracts = Contracts.in(Path.of("..", service, "src", "main", "contracts"));
        var samples = contracts.schemas().stream()
                .filter(type -> type.matches(".*\\." + kind + ".*"))
                .flatMap(type -> contracts.samples(type).stream())
                .toList();
        assertThat(samples).as("frozen samples of " + service).isNotEmpty();
        return samples;
    }
}
