package io.throughline.tracker.exchange;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
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
                        "Missing for a written statement,4\r\n");
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
