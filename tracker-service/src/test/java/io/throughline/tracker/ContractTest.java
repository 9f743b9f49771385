package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.throughline.testkit.ApiRules;
import io.throughline.testkit.Contracts;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** What this service promises to those who listen and call: contracts, samples and what it really says are the same. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class ContractTest {

    private static final Path FOLDER = Path.of("src", "main", "contracts");
    private static final Contracts CONTRACTS = Contracts.in(FOLDER);

    @Test
    void what_is_said_is_as_agreed_and_all_that_is_agreed_is_said() throws IOException {
        Letter letter = new Letter();
        everythingHappensTo(letter);

        Map<String, String> said = said(letter, CONTRACTS.schemas().size());

        assertThat(said.keySet()).isEqualTo(CONTRACTS.schemas());
        for (var event : said.entrySet()) {
            assertThat(CONTRACTS.complaints(event.getValue()))
                    .as(event.getKey())
                    .isEmpty();
            assertThat(undocumented(event.getValue())).as(event.getKey()).isEmpty();
            keep(event.getKey(), event.getValue());
        }
    }

    @Test
    void every_type_of_event_has_a_schema_a_message_and_a_sample() {
        assertThat(CONTRACTS.messages()).isEqualTo(CONTRACTS.schemas()).isNotEmpty();
        for (String type : CONTRACTS.schemas()) {
            assertThat(CONTRACTS.samples(type)).as(type).isNotEmpty();
            for (String sample : CONTRACTS.samples(type)) {
                assertThat(CONTRACTS.typeOf(sample)).isEqualTo(type);
                assertThat(CONTRACTS.complaints(sample)).as(type).isEmpty();
            }
        }
    }

    @Test
    void the_api_is_the_one_that_is_agreed() {
        CONTRACTS.compareApi(
                RestAssured.get("/openapi").then().statusCode(200).extract().asString());
        assertThat(ApiRules.complaints(FOLDER.resolve("openapi.yaml"))).isEmpty();
    }

    private static void everythingHappensTo(Letter letter) {
        var finding = letter.asks().deadline("within six months");
        letter.says(finding.recorded(1));
        daysComeAndGo(letter);
        String id = Tracker.recommendationOf(finding);
        Tracker.assign(id, "owner-a");
        String action = Tracker.planned(id, "owner-a");
        Tracker.report("owner-a", action, "progress").then().statusCode(200);
        Tracker.report("owner-a", action, "completion").then().statusCode(200);
        Happenings.toAnAction(Tracker.planned(id, "owner-a"));
        String measure = Happenings.toAMeasure(id);
        Happenings.toAPlan(letter);
        Happenings.toEvidence(id);
        Tracker.claim(id, "owner-a").then().statusCode(200);
        Tracker.verification(id, "RETURNED", "moderator").then().statusCode(200);
        Tracker.claim(id, "owner-a").then().statusCode(200);
        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        Tracker.why("moderator", id, "closure", "Done and seen.").then().statusCode(200);
        Happenings.toWhatWasClosed(id, measure);
        Exceptions.happenTo(id);
        Inspectors.speakOf(letter, id);
        letter.says(finding.text("Visits are late.").amended(2));
        letter.says(finding.withdrawn(3));
    }

    /** Three more things are asked for: by yesterday, by today and by the day after tomorrow. */
    private static void daysComeAndGo(Letter letter) {
        for (int days : List.of(-1, 0, 2)) {
            letter.says(letter.asks().deadline("by " + Tracker.printed(days)).recorded(1));
        }
    }

    /** The last event of each type about this letter. */
    private static Map<String, String> said(Letter letter, int types) {
        return Tracker.patiently().until(() -> lastOfEach(letter), all -> all.size() == types);
    }

    private static Map<String, String> lastOfEach(Letter letter) {
        var last = new TreeMap<String, String>();
        Stream.of("recommendation", "action", "notice", "measure", "reopening", "plan", "evidence")
                .map(diary -> "tracker." + diary + ".events")
                .flatMap(topic -> EventLog.read(topic).stream())
                .filter(received -> letter.inspection.toString().equals(received.key()))
                .map(ConsumerRecord::value)
                .forEach(event -> last.put(CONTRACTS.typeOf(event), event));
        return last;
    }

    /** Fields that are said of a recommendation or an action, and stand in no schema. */
    private static List<String> undocumented(String event) throws IOException {
        var json = new ObjectMapper();
        JsonNode data = json.readTree(event).path("data");
        String about = Stream.of("action", "notice", "measure", "proposal", "plan", "evidence")
                .filter(data::has)
                .findFirst()
                .orElse("recommendation");
        JsonNode agreed = json.readTree(
                        FOLDER.resolve("schemas/state/" + about + ".json").toFile())
                .path("properties");
        return data.path(about)
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(field -> !agreed.has(field))
                .toList();
    }

    /** Where a new sample can be taken from when a schema has grown; those that are frozen stay as they are. */
    private static void keep(String type, String event) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "samples", type));
        var json = new ObjectMapper();
        Files.writeString(
                folder.resolve("new.json"),
                json.writerWithDefaultPrettyPrinter().writeValueAsString(json.readTree(event)) + "\n");
    }

    @Test
    void a_page_shows_the_api_and_lets_it_be_tried() {
        as("viewer").get("/docs/").then().statusCode(200);
    }
}
