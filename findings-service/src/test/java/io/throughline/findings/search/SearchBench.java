package io.throughline.findings.search;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.intake.ReportTextsPeer;
import io.throughline.findings.likeness.Gist;
import io.throughline.findings.reading.RealReports;
import io.throughline.findings.reading.ReportReader;
import io.throughline.findings.theme.Theme;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Tokens;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Not one of the tests: measures searching over HTTP among a million findings, real ones over and over, beside the bare
 * query on the same PostgreSQL. {@code -Dthroughline.bench.findings=} makes it smaller.
 */
@EnabledIfSystemProperty(named = "throughline.bench.findings", matches = "\\d+")
@QuarkusTest
@WithTestResource(LocalPlatform.class)
@WithTestResource(ReportTextsPeer.class)
class SearchBench {

    private static final int FINDINGS = Integer.getInteger("throughline.bench.findings", 1_000_000);
    private static final int ROUNDS = 15;
    private static final List<String> WORDS = List.of(
            "private fostering regulation 24",
            "\"strategy meetings\" health",
            "unregistered children's homes",
            "personal advisers caseloads",
            "dental care",
            "neglect chronologies",
            "return home interviews quality",
            "supervision reflective -audit");
    private static final List<String> MEANINGS = List.of(
            "social workers change too often",
            "nobody asks children what they think",
            "too many children to work with",
            "young people with nowhere to live",
            "plans that say what will be different",
            "bosses do not check the work");

    private record Said(String text, List<String> themes, List<String> concerns, String polarity, String kind) {}

    @Inject
    DataSource database;

    @Test
    void run() throws SQLException {
        RealReports.assumePresent();
        load(said());
        measure("words, over HTTP with facets and marks", WORDS, words -> http(words, "WORDS"));
        measure("words, the bare query", WORDS, this::bare);
        measure("meaning, over HTTP with facets", MEANINGS, words -> http(words, "MEANING"));
        measure("meaning, the bare query of its concerns", MEANINGS, this::bareMeaning);
    }

    private static List<Said> said() {
        var said = new ArrayList<Said>();
        for (var file : RealReports.printed()) {
            for (var item : ReportReader.read(RealReports.document(file), null).items()) {
                var themes = item.themes().stream().map(Theme::code).toList();
                String text = item.citation().text();
                said.add(new Said(
                        text,
                        themes,
                        Gist.of(text, themes).concerns().stream()
                                .map(CorpusQueries::lexeme)
                                .toList(),
                        item.polarity().name(),
                        item.kind().name()));
            }
        }
        return said;
    }

    private void load(List<Said> said) throws SQLException {
        long began = System.nanoTime();
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into corpus_item (id, sequence, live, inspection_id, inspection_kind, inspected_on, dfe_code,
                          authority, kind, text, polarity, themes, concerns)
                        values (?, 1, true, ?, 'ILACS', ?, ?, 'Council', ?, ?, ?, ?, ?)""")) {
            connection.setAutoCommit(false);
            for (int n = 0; n < FINDINGS; n++) {
                Said one = said.get(n % said.size());
                insert.setObject(1, UUID.randomUUID());
                insert.setObject(2, UUID.randomUUID());
                insert.setObject(3, LocalDate.of(2010 + n % 16, 1 + n % 12, 1));
                insert.setString(4, String.valueOf(200 + n % 153));
                insert.setString(5, one.kind());
                insert.setString(6, one.text());
                insert.setString(7, one.polarity());
                insert.setArray(8, connection.createArrayOf("text", one.themes().toArray()));
                insert.setArray(
                        9, connection.createArrayOf("text", one.concerns().toArray()));
                insert.addBatch();
                if (n % 1_000 == 999) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
            try (var analyze = connection.createStatement()) {
                analyze.execute("vacuum analyze corpus_item");
            }
        }
        tell("%d findings indexed in %.0f s", FINDINGS, (System.nanoTime() - began) / 1e9);
    }

    private interface Query {
        void ask(String words) throws SQLException;
    }

    private static void measure(String what, List<String> questions, Query query) throws SQLException {
        var took = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            for (var words : questions) {
                long began = System.nanoTime();
                query.ask(words);
                if (round > 0) {
                    took.add((System.nanoTime() - began) / 1e6);
                }
            }
        }
        took.sort(null);
        tell(
                "%s: median %.1f ms, p99 %.1f ms (%d)",
                what, took.get(took.size() / 2), took.get(took.size() * 99 / 100), took.size());
    }

    private static void http(String words, String by) {
        given().auth()
                .oauth2(Tokens.viewer())
                .queryParam("q", words)
                .queryParam("by", by)
                .queryParam("limit", 20)
                .get("/v1/search")
                .then()
                .statusCode(200);
    }

    private void bare(String words) throws SQLException {
        bare("websearch_to_tsquery('english', ?)", words);
    }

    /** Words that name no concern mean nothing that could be asked for. */
    private void bareMeaning(String words) throws SQLException {
        var concerns = concerns(words);
        if (!concerns.isEmpty()) {
            bare("cast(? as tsquery)", "'" + String.join("' & '", concerns) + "'");
        }
    }

    private static List<String> concerns(String words) {
        return Gist.of(words, List.of()).concerns().stream()
                .limit(3)
                .map(CorpusQueries::lexeme)
                .toList();
    }

    private void bare(String query, String value) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select id, text from corpus_item, " + query
                        + " as asked where search @@ asked order by ts_rank(search, asked) desc limit 20")) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(2);
                }
            }
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void tell(String words, Object... figures) {
        System.out.println("bench: " + String.format(Locale.ROOT, words, figures));
    }
}
