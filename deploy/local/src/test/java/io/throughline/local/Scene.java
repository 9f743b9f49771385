package io.throughline.local;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.testkit.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One of everything that a page shows, of a council that does not exist. */
final class Scene {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Map<String, String> NAMES = Map.of("990", "ambermouth", "991", "thornley-vale");

    private final Stage stage;
    private final Caller officer;
    private final Caller lead;
    private final Map<String, String> known = new LinkedHashMap<>();
    private String later = "";

    private Scene(Stage stage) {
        this.stage = stage;
        this.officer = stage.caller("officer", "officer");
        this.lead = stage.caller("lead", "lead");
    }

    /** @return what there is, by the part of an address after which it stands */
    static Map<String, String> of(Stage stage, String council) throws IOException, SQLException {
        var scene = new Scene(stage);
        scene.letters(council);
        scene.work();
        scene.plan();
        scene.proposal();
        return scene.known;
    }

    private void letters(String council) throws IOException {
        try (var samples = Files.newDirectoryStream(Path.of("samples"), "*-{ilacs,focused,monitoring}-*")) {
            for (var sample : samples) {
                String name = sample.getFileName().toString();
                String id = officer.sendLetter(name, Files.readAllBytes(sample)).text("/id");
                if (name.startsWith(NAMES.getOrDefault(council, "")) && !name.contains("ilacs")) {
                    later = id;
                }
            }
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> asked(council, "ILACS") != null);
        JsonNode one = Objects.requireNonNull(asked(council, "ILACS"));
        known.put("recommendations", one.path("id").asText());
        known.put("inspections", one.at("/inspection/id").asText());
        known.put("findings", one.path("findingId").asText());
        known.put("themes", one.at("/themes/0").asText());
        known.put("duties", first(Service.TRACKER, "/v1/deadlines?inspectionId=" + known.get("inspections"), "duty"));
        byte[] again = Files.readAllBytes(Path.of("samples/ambermouth-focused-visit-2025.txt"));
        known.put(
                "imports",
                officer.sendReport("/v1/imports", "focused.txt", again).text("/id"));
    }

    private @Nullable JsonNode asked(String council, String kind) throws IOException {
        return officer.get(Service.TRACKER, "/v1/recommendations?limit=200&authority=" + council)
                .body()
                .path("items")
                .valueStream()
                .filter(one -> one.at("/inspection/kind").asText().equals(kind))
                .filter(one -> one.path("status").asText().equals("OPENED"))
                .findFirst()
                .orElse(null);
    }

    private void work() throws IOException {
        String it = "/v1/recommendations/" + known.get("recommendations");
        change("PUT", it + "/owner", "{\"owner\":\"action-owner\"}");
        change("POST", it + "/actions", "{\"title\":\"Two more team managers\",\"dueDate\":\"2099-03-31\"}");
        change("POST", it + "/evidence", "{\"note\":\"Ten of twelve.\",\"shows\":\"A dip sample of twelve\"}");
        change("POST", it + "/measures", """
                {"title":"Supervision on time","unit":"%","direction":"UP","baseline":61,"baselineOn":"2025-04-30",
                 "target":95,"source":"Monthly performance report"}""");
        String of = "?recommendationId=" + known.get("recommendations");
        known.put("actions", first(Service.TRACKER, "/v1/actions" + of, "id"));
        known.put("evidence", first(Service.TRACKER, "/v1/evidence" + of, "id"));
        known.put("measures", first(Service.TRACKER, "/v1/measures" + of, "id"));
        change("POST", "/v1/measures/" + known.get("measures") + "/values", "{\"value\":74,\"on\":\"2025-06-30\"}");
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !heard(it).endsWith("unknown-inspection"));
        String heard = first(Service.TRACKER, it + "/verdicts", "id");
        known.put("verdicts", heard.isEmpty() ? UUID.randomUUID().toString() : heard);
    }

    /** @return why it was not taken: one that was read in the letter is there already */
    private String heard(String recommendation) throws IOException {
        String said = "{\"outcome\":\"PARTLY\",\"quote\":\"Some of it is done.\",\"inspectionId\":\"" + later + "\"}";
        return lead.write("POST", Service.TRACKER, recommendation + "/verdicts", said, "If-Match", "*")
                .text("/type");
    }

    private void plan() throws IOException {
        var made = lead.write(
                "POST",
                Service.TRACKER,
                "/v1/plans",
                "{\"title\":\"Improvement plan\",\"inspections\":[\"" + known.get("inspections") + "\"]}");
        known.put("plans", made.text("/id"));
        String it = "/v1/plans/" + known.get("plans");
        change("POST", it + "/submissions", "{\"kind\":\"MONTHLY_RETURN\",\"note\":\"To the board\"}");
        known.put("submissions", "1");
        change(
                "POST",
                it + "/visits",
                "{\"visitor\":\"visitor\",\"endsOn\":\""
                        + LocalDate.now(ZoneOffset.UTC).plusDays(7) + "\",\"reason\":\"Monitoring visit\"}");
    }

    /** As a measure makes one that falls back after closure. */
    private void proposal() throws SQLException {
        try (var connection = DriverManager.getConnection(
                        stage.postgres.jdbcUrl("tracker"), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into reopening_proposal
                        (id, version, recommendation_id, inspection_id, measure_id, because, status, proposed_on)
                    values (gen_random_uuid(), 1, '%s', '%s', '%s', 'It fell from 95 to 74.', 'PROPOSED', current_date)
                    """.formatted(known.get("recommendations"), known.get("inspections"), known.get("measures")));
            var made = statement.executeQuery("select id from reopening_proposal where recommendation_id = '"
                    + known.get("recommendations") + "'");
            made.next();
            known.put("reopening-proposals", made.getString(1));
        }
    }

    private void change(String method, String path, String json) throws IOException {
        var answer = lead.write(method, Service.TRACKER, path, json, "If-Match", "*");
        if (answer.status() >= 300) {
            throw new IOException(path + " answered " + answer);
        }
    }

    private String first(Service service, String path, String field) throws IOException {
        return lead.get(service, path).body().at("/items/0").path(field).asText();
    }
}
