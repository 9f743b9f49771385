package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.testkit.PostgresServer;
import io.throughline.testkit.Topics;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether what each service has, what the log says and what the others remember are the same. */
final class Agreement {

    private static final String STATE = "select id, sequence || ' ' || status from ";

    private final Stage stage;
    private final Caller officer;

    Agreement(Stage stage) {
        this.stage = stage;
        this.officer = stage.caller("olive", "officer");
    }

    void holds() throws IOException, SQLException {
        nothingWaits();
        var inspections = log(Topics.INSPECTIONS).fold("inspection");
        var findings = log(Topics.FINDINGS).fold("finding");
        var recommendations = log(Topics.RECOMMENDATIONS).fold("recommendation");

        assertThat(owned(inspections())).isEqualTo(inspections);
        assertThat(owned(findings())).isEqualTo(findings);
        assertThat(owned(recommendations())).isEqualTo(recommendations);

        assertThat(rows("inspections", STATE + "known_finding")).isEqualTo(findings);
        assertThat(rows("inspections", STATE + "known_recommendation")).isEqualTo(recommendations);
        assertThat(rows("findings", STATE + "known_inspection")).isEqualTo(inspections);
        assertThat(rows("findings", STATE + "known_recommendation")).isEqualTo(recommendations);
        assertThat(rows("tracker", STATE + "known_inspection")).isEqualTo(inspections);
        assertThat(rows("tracker", STATE + "known_finding")).isEqualTo(findings);
    }

    /** What the services show beside each other's records, counted from their owners' lists. */
    void isShown() throws IOException {
        var open = new TreeMap<String, Integer>();
        for (var one : recommendations()) {
            open.merge(
                    one.at("/inspection/id").asText() + " " + one.get("status").asText(), 1, Integer::sum);
        }
        var shown = new TreeMap<String, Integer>();
        for (var one : inspections()) {
            one.at("/progress/recommendations")
                    .properties()
                    .forEach(count -> shown.put(
                            one.get("id").asText() + " " + count.getKey(),
                            count.getValue().asInt()));
        }
        assertThat(shown).isEqualTo(open);
        var byFinding = new TreeMap<String, String>();
        for (var one : findings()) {
            if (one.hasNonNull("recommendation")) {
                byFinding.put(
                        one.get("id").asText(), one.at("/recommendation/status").asText());
            }
        }
        var tracked = new TreeMap<String, String>();
        recommendations()
                .forEach(one -> tracked.put(
                        one.get("findingId").asText(), one.get("status").asText()));
        assertThat(byFinding).isEqualTo(tracked);
    }

    private void nothingWaits() throws SQLException {
        for (var service : Service.values()) {
            assertThat(rows(service.database(), "select id, type from outbox_event where sent_at is null"))
                    .as("waits in the outbox of %s", service.title())
                    .isEmpty();
            assertThat(rows(service.database(), "select id, consumer || ': ' || reason from dead_letter"))
                    .as("dead letters of %s", service.title())
                    .isEmpty();
        }
        assertThat(rows("findings", "select inspection_id, reason from report_reading where status = 'PENDING'"))
                .as("letters that are still to be read")
                .isEmpty();
    }

    List<JsonNode> inspections() throws IOException {
        return officer.all(Service.INSPECTIONS, "/v1/inspections");
    }

    List<JsonNode> findings() throws IOException {
        return officer.all(Service.FINDINGS, "/v1/findings?withdrawn=true");
    }

    List<JsonNode> recommendations() throws IOException {
        return officer.all(Service.TRACKER, "/v1/recommendations");
    }

    Log log(String topic) throws IOException {
        return Log.read(stage.bootstrapServers(), topic);
    }

    Map<String, String> rows(String database, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        stage.postgres.jdbcUrl(database), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new TreeMap<String, String>();
            while (rows.next()) {
                found.put(rows.getString(1), String.valueOf(rows.getString(2)));
            }
            return found;
        }
    }

    private static Map<String, String> owned(Collection<JsonNode> items) {
        var owned = new TreeMap<String, String>();
        for (var item : items) {
            owned.put(
                    item.get("id").asText(),
                    item.get("etag").asText().replaceAll("\\D", "") + " "
                            + item.get("status").asText());
        }
        return owned;
    }
}
