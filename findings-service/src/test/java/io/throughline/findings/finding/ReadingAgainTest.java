package io.throughline.findings.finding;

import static io.throughline.findings.finding.FindingsApi.SOON;
import static io.throughline.findings.finding.FindingsApi.list;
import static io.throughline.findings.finding.FindingsApi.officer;
import static io.throughline.findings.finding.FindingsApi.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.findings.inspection.InspectionQueries;
import io.throughline.findings.inspection.ReportTexts;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.reading.ReadItem;
import io.throughline.findings.reading.Reading;
import io.throughline.findings.reading.ReportReader;
import io.throughline.findings.theme.Theme;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Topics;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class ReadingAgainTest {

    @Inject
    ReadingCommands readings;

    @Inject
    InspectionQueries inspections;

    @Inject
    @RestClient
    ReportTexts texts;

    @Test
    void reading_again_changes_nothing_where_the_reader_says_the_same() {
        UUID inspection = read();
        officer()
                .post("/v1/inspections/" + inspection + "/readings")
                .then()
                .statusCode(202)
                .body("status", equalTo("PENDING"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(said(inspection))
                        .hasSize(6)
                        .endsWith(
                                "io.throughline.findings.reading-completed.v1",
                                "io.throughline.findings.reading-completed.v1"));
        officer()
                .get("/v1/inspections/" + inspection + "/readings")
                .then()
                .statusCode(200)
                .body("status", equalTo("DONE"), "reader", equalTo(ReportReader.VERSION));
        assertThat(list(inspection, "FINDING").getList("items")).hasSize(2);
    }

    @Test
    void a_better_reader_undoes_no_decision_and_doubles_nothing() {
        UUID inspection = read();
        JsonPath findings = list(inspection, "FINDING");
        String rejected = findings.getString("items[0].id");
        officer(1)
                .body(Map.of("decision", "REJECTED"))
                .post("/v1/findings/" + rejected + "/review")
                .then()
                .statusCode(200);

        readAsIf(inspection, List.of(Theme.RECORDING), Integer.MAX_VALUE);

        assertThat(list(inspection, "FINDING").getList("items.id", String.class))
                .containsExactlyElementsOf(findings.getList("items.id", String.class));
        officer().get("/v1/findings/" + rejected).then().body("etag", equalTo("\"2\""), "review", equalTo("REJECTED"));
        officer()
                .get("/v1/findings/" + findings.getString("items[1].id"))
                .then()
                .body("etag", equalTo("\"2\""), "themes", equalTo(List.of("recording")), "review", equalTo("PROPOSED"));
    }

    @Test
    void what_a_better_reader_does_not_find_is_withdrawn_unless_somebody_decided() {
        UUID inspection = read();
        JsonPath findings = list(inspection, "FINDING");
        officer(1)
                .body(Map.of("decision", "CONFIRMED"))
                .post("/v1/findings/" + findings.getString("items[1].id") + "/review")
                .then()
                .statusCode(200);

        readAsIf(inspection, List.of(Theme.RECORDING), 2);

        assertThat(list(inspection, "FINDING").getList("items.id", String.class))
                .containsExactly(findings.getString("items[1].id"));
        officer()
                .get("/v1/findings/" + findings.getString("items[0].id"))
                .then()
                .body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void a_report_that_is_being_read_or_is_not_there_is_not_begun_again() {
        officer()
                .post("/v1/inspections/" + UUID.randomUUID() + "/readings")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:findings:unknown-reading"));
        officer()
                .get("/v1/inspections/" + UUID.randomUUID() + "/readings")
                .then()
                .statusCode(404);
    }

    /** As a reader would read it that gives these themes to everything, and finds no more than some of it. */
    private void readAsIf(UUID inspection, List<Theme> themes, int some) {
        var document = texts.of(inspection);
        var read = ReportReader.read(document, document.kind());
        var items = read.items().stream()
                .limit(some)
                .map(item -> new ReadItem(
                        item.kind(),
                        item.reference(),
                        item.section(),
                        item.citation(),
                        item.polarity(),
                        themes,
                        item.deadline(),
                        item.addressee(),
                        item.confidence()))
                .toList();
        var told = inspections.get(inspection).orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(() -> readings.take(
                        told,
                        new Reading(
                                read.kind(),
                                items,
                                read.absences(),
                                read.earlierInspections(),
                                read.dueDates(),
                                read.warnings(),
                                "reader-99")));
    }

    private static List<String> said(UUID inspection) {
        return EventLog.read(Topics.FINDINGS).stream()
                .filter(event -> inspection.toString().equals(event.key()))
                .map(event -> JsonPath.from(event.value()).getString("type"))
                .toList();
    }
}
