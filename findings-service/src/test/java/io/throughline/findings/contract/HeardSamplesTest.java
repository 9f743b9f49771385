package io.throughline.findings.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.findings.inspection.InspectionQueries;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.recommendation.RecommendationQueries;
import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
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
@WithTestResource(ReportTextsPeer.class)
class HeardSamplesTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject
    InspectionQueries inspections;

    @Inject
    RecommendationQueries recommendations;

    @Test
    void all_that_inspections_service_ever_said_is_understood() {
        for (String sample : samplesOf("inspections-service", "")) {
            UUID inspection = UUID.randomUUID();
            JsonPath event = JsonPath.from(sample);
            hear(Topics.INSPECTIONS, sample.replace(event.getString("subject"), inspection.toString()), inspection);
            await().atMost(SOON).until(() -> inspections.get(inspection).isPresent());
            var known = inspections.get(inspection).orElseThrow();
            assertThat(known.kind()).isEqualTo(event.getString("data.inspection.kind"));
            assertThat(known.status()).isEqualTo(event.getString("data.inspection.status"));
            assertThat(known.authority().dfeCode()).isEqualTo(event.getString("data.inspection.authority.dfeCode"));
        }
    }

    @Test
    void all_that_tracker_service_ever_said_of_recommendations_is_understood() {
        for (String sample : samplesOf("tracker-service", "recommendation-")) {
            JsonPath event = JsonPath.from(sample);
            UUID finding = UUID.randomUUID();
            hear(
                    Topics.RECOMMENDATIONS,
                    sample.replace(event.getString("subject"), UUID.randomUUID().toString())
                            .replace(event.getString("data.recommendation.findingId"), finding.toString()),
                    UUID.randomUUID());
            await().atMost(SOON)
                    .until(() -> recommendations.ofFindings(List.of(finding)).containsKey(finding));
            assertThat(recommendations.ofFindings(List.of(finding)).get(finding).status())
                    .isEqualTo(event.getString("data.recommendation.status"));
        }
    }

    private static void hear(String topic, String event, UUID key) {
        EventLog.say(
                topic,
                key.toString(),
                event.replace(
                        JsonPath.from(event).getString("id"), UUID.randomUUID().toString()));
    }

    private static List<String> samplesOf(String service, String kind) {
        var contracts = Contracts.in(Path.of("..", service, "src", "main", "contracts"));
        var samples = contracts.schemas().stream()
                .filter(type -> type.contains("." + kind))
                .flatMap(type -> contracts.samples(type).stream())
                .toList();
        assertThat(samples).as("frozen samples of " + service).isNotEmpty();
        return samples;
    }
}
