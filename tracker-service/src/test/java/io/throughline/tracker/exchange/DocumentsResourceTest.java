package io.throughline.tracker.exchange;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Topics;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class DocumentsResourceTest {

    private static final Map<String, String> TYPES = Map.of(
            "csv", "text/csv",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "html", "text/html",
            "pdf", "application/pdf");

    @ParameterizedTest
    @ValueSource(strings = {"plan", "coverage", "progress", "board-report"})
    void every_document_comes_in_every_format(String document) {
        var ambermouth = new Ambermouth();
        Tracker.assign(ambermouth.recommendation, Ambermouth.OWNER);
        Tracker.planned(ambermouth.recommendation, Ambermouth.OWNER);

        TYPES.forEach((format, type) -> as("viewer")
                .get("/v1/plans/{id}/documents/{document}.{format}", ambermouth.plan, document, format)
                .then()
                .statusCode(200)
                .contentType(startsWith(type))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + document + "." + format));
        assertThat(new String(ambermouth.document(document + ".html"), UTF_8)).contains(Letter.ASKED);
    }

    @Test
    void a_board_is_told_where_the_plan_stands() {
        var ambermouth = new Ambermouth();

        assertThat(new String(ambermouth.document("board-report.csv"), UTF_8))
                .contains(
                        "Recommendations,1\r\n",
                        "Claimed and not verified,0\r\n",
                        "Missing for a written statement,4\r\n",
                        "Amber,0\r\n",
                        "\"Green, on course\",1\r\n");
    }

    @Test
    void a_board_is_told_colours_with_their_rules_what_is_owed_and_how_fast_it_goes() {
        var ambermouth = new Ambermouth();
        EventLog.say(
                Topics.INSPECTIONS,
                ambermouth.inspection,
                "io.throughline.inspections.inspection-recorded.v1",
                ambermouth.inspection,
                1,
                """
                        {"inspection":{"id":"%s","status":"RECORDED","kind":"ILACS","publishedDate":"2026-02-27",
                         "authority":{"name":"Ambermouth City Council"}},"actor":"officer"}""".formatted(ambermouth.inspection));
        Tracker.assign(ambermouth.recommendation, Ambermouth.OWNER);
        Tracker.planned(ambermouth.recommendation, Ambermouth.OWNER);

        Tracker.patiently()
                .untilAsserted(() -> assertThat(new String(ambermouth.document("board-report.html"), UTF_8))
                        .contains("On course.", "Written statement", "70 working days after it was published")
                        .contains("First evidence", "Undone by our own check"));
    }

    @Test
    void what_leaves_the_house_is_entered_in_the_audit() {
        var ambermouth = new Ambermouth();
        ambermouth.document("plan.csv");
        Tracker.patiently()
                .untilAsserted(() -> as("admin")
                        .get("/v1/audit?action=plan-exported&resourceId={id}", ambermouth.plan)
                        .then()
                        .body("items[0].authority", equalTo("999")));
    }

    @Test
    void what_there_is_not() {
        var ambermouth = new Ambermouth();
        for (String file : new String[] {"plan.doc", "everything.pdf", "plan", ".csv"}) {
            refused(
                    as("viewer").get("/v1/plans/{id}/documents/{file}", ambermouth.plan, file),
                    404,
                    "documents:unknown");
        }
    }
}
