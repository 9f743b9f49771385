package io.throughline.tracker.exchange;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Tracker;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class ImportsResourceTest {

    private static final Logger LOG = Logger.getLogger(ImportsResourceTest.class);
    private static final String HEAD = "Ref,What we will do,Responsible officer,Timescale,Rating\n";
    private static final String TWO = HEAD + """
        3,Recruit two workers,owner-a,30/06/2099,Amber
        3,Count visits,owner-b,2099-07-31,Green
        """;

    private Ambermouth ambermouth;

    @BeforeEach
    void there_is_a_plan() {
        ambermouth = new Ambermouth();
    }

    @Test
    void a_dry_run_shows_what_would_happen_and_does_nothing() {
        ambermouth
                .take(TWO, true)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("columns.ACTION", equalTo("What we will do"))
                .body("columns.REFERENCE", equalTo("Ref"))
                .body("columns.OWNER", equalTo("Responsible officer"))
                .body("columns.DUE_DATE", equalTo("Timescale"))
                .body("notTaken", contains("Rating"))
                .body("planned", equalTo(2))
                .body("problems", hasSize(0))
                .body("items[0].row", equalTo(2))
                .body("items[1].dueDate", equalTo("2099-07-31"));
        assertThat(ambermouth.actions()).isZero();
    }

    @Test
    void what_is_imported_is_there_and_the_same_file_again_changes_nothing() {
        ambermouth.take(TWO, false).then().statusCode(200).body("planned", equalTo(2));
        assertThat(ambermouth.actions()).isEqualTo(2);
        assertThat(Tracker.recommendation(ambermouth.recommendation).<String>path("status"))
                .isEqualTo("PLANNED");

        ambermouth
                .take(TWO, false)
                .then()
                .statusCode(200)
                .body("planned", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(2));
        assertThat(ambermouth.actions()).isEqualTo(2);
    }

    @Test
    void a_file_that_was_exported_has_nothing_new_to_say() {
        ambermouth.take(TWO, false).then().statusCode(200);
        for (String file : List.of("plan.csv", "plan.xlsx")) {
            ambermouth
                    .take(ambermouth.document(file), "{}", false)
                    .then()
                    .statusCode(200)
                    .body("rows", equalTo(2))
                    .body("unchanged", equalTo(2))
                    .body("problems", hasSize(0));
        }
    }

    @Test
    void another_day_and_another_owner_are_changed_with_the_file_as_the_reason() {
        ambermouth.take(TWO, false).then().statusCode(200);

        ambermouth
                .take(TWO.replace("30/06/2099", "31/08/2099").replace("owner-b", "owner-c"), false)
                .then()
                .statusCode(200)
                .body("changed", equalTo(2));
        as("viewer")
                .get("/v1/actions?recommendationId={id}", ambermouth.recommendation)
                .then()
                .body("items[0].dueDate", equalTo("2099-08-31"))
                .body("items[0].changes[0].reason", containsString("Imported from a spreadsheet"))
                .body("items[1].owner", equalTo("owner-c"));
    }

    @Test
    void every_problem_is_named_by_row_and_column_and_nothing_is_imported() {
        String file = HEAD + """
            3,Recruit two workers,owner-a,30/06/2099,
            9,Count visits,owner-a,30/06/2099,
            3,Train staff,Head of Service,soon,
            ,Write to schools,owner-a,,
            """;

        ambermouth
                .take(file, true)
                .then()
                .statusCode(200)
                .body("problems", hasSize(4))
                .body("planned", equalTo(1));
        var refusal = ambermouth.take(file, false);
        refused(refusal, 422, "imports:rows");
        refusal.then()
                .body(
                        "errors.pointer",
                        contains("/rows/3/Ref", "/rows/4/Responsible officer", "/rows/4/Timescale", "/rows/5/Ref"))
                .body("errors.code", contains("unknown", "unknown-person", "no-day", "missing"))
                .body("errors[1].detail", containsString("\u201cHead of Service\u201d"));
        assertThat(ambermouth.actions()).isZero();
    }

    @Test
    void the_mapping_can_be_changed_and_says_who_is_meant() {
        byte[] file = "Aim,Massnahme,Wer,Bis\n3,Train staff,Head of Service,1 Jan 2099\n".getBytes(UTF_8);
        refused(ambermouth.take(file, "{}", true), 422, "imports:no-actions");
        refused(
                ambermouth.take(file, "{\"columns\":{\"ACTION\":\"Massnahme\"}}", true),
                422,
                "imports:no-recommendations");
        refused(ambermouth.take(file, "{\"columns\":{\"ACTION\":\"Task\"}}", true), 422, "imports:unknown-heading");

        ambermouth
                .take(file, """
                    {"columns":{"ACTION":"Massnahme","REFERENCE":"Aim","OWNER":"Wer","DUE_DATE":"Bis"},
                     "people":{"Head of Service":"owner-a"}}\
                    """, false)
                .then()
                .statusCode(200)
                .body("items[0].owner", equalTo("owner-a"))
                .body("items[0].dueDate", equalTo("2099-01-01"));
    }

    @Test
    void what_is_no_spreadsheet_is_refused_in_words() {
        refused(ambermouth.take("%PDF-1.7".getBytes(UTF_8), "{}", true), 415, "sheets:not-a-sheet");
        refused(ambermouth.take("a,\"b\n", true), 422, "sheets:broken");
        refused(
                as("lead")
                        .contentType("multipart/form-data")
                        .multiPart("mapping", "{}", "application/json")
                        .post("/v1/plans/{id}/imports", ambermouth.plan),
                400,
                "imports:file-missing");
        as("officer")
                .contentType("multipart/form-data")
                .multiPart("file", "plan.csv", TWO.getBytes(UTF_8))
                .post("/v1/plans/{id}/imports", ambermouth.plan)
                .then()
                .statusCode(403);
    }

    @Test
    void two_who_import_the_same_file_at_once_import_it_once() throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> ambermouth.take(TWO, false).path("planned");
            assertThat(both.invokeAll(List.of(one, one)))
                    .extracting(done -> done.get())
                    .containsExactlyInAnyOrder(2, 0);
        }
    }

    @Test
    void five_thousand_rows_are_imported() {
        var file = new StringBuilder(HEAD);
        for (int i = 0; i < 5_000; i++) {
            file.append("3,Step ").append(i).append(",owner-a,30/06/2099,\n");
        }
        long begun = System.nanoTime();
        ambermouth.take(file.toString(), false).then().statusCode(200).body("planned", equalTo(5_000));
        LOG.infof("5,000 rows imported in %d ms", (System.nanoTime() - begun) / 1_000_000);
        ambermouth.take(file.toString(), false).then().statusCode(200).body("unchanged", equalTo(5_000));
    }
}
