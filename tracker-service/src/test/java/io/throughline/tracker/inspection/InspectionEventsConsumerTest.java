package io.throughline.tracker.inspection;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is remembered of inspections, seen through a recommendation's citation. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class InspectionEventsConsumerTest {

    private static final String TOPIC = "inspections.inspection.events";
    private final Letter letter = new Letter();

    @Test
    void repeated_reordered_and_unknown_events_change_nothing() {
        String amended = event("inspection-amended", 2, "2026-01-22");
        EventLog.say(TOPIC, key(), amended);
        EventLog.say(TOPIC, key(), amended);
        EventLog.say(TOPIC, key(), event("inspection-recorded", 1, "2026-01-21"));
        EventLog.say(TOPIC, key(), event("inspection-admired", 3, "2026-01-23"));
        String id = Tracker.opened(letter);

        var cited = cited(id);
        assertThat(cited.getString("inspection.endDate")).isEqualTo("2026-01-22");
        assertThat(cited.getString("inspection.authority")).isEqualTo("Ambermouth City Council");

        EventLog.say(
                TOPIC, key(), event("inspection-withdrawn", 4, "2026-01-22").replace("RECORDED", "WITHDRAWN"));
        Tracker.patiently().until(() -> "WITHDRAWN".equals(cited(id).getString("inspection.status")));
    }

    @Test
    void it_can_be_made_again_from_the_log() {
        EventLog.say(TOPIC, key(), event("inspection-recorded", 1, "2026-01-21"));
        String id = Tracker.opened(letter);
        cited(id);

        as("admin").post("/v1/read-models/tracker.inspections/rebuild").then().statusCode(200);

        assertThat(cited(id).getString("inspection.endDate")).isEqualTo("2026-01-21");
    }

    @Test
    void a_broken_event_is_set_aside() {
        EventLog.say(TOPIC, key(), event("inspection-recorded", 1, "the day after"));

        Tracker.patiently().until(() -> deadLetters().getList("items").size() == 1);
        as("admin")
                .post("/v1/dead-letters/{id}/discard", deadLetters().getInt("items[0].id"))
                .then()
                .statusCode(200);
    }

    private JsonPath cited(String recommendation) {
        return Tracker.patiently()
                .until(
                        () -> as("viewer")
                                .get("/v1/recommendations/{id}/citation", recommendation)
                                .jsonPath(),
                        cited -> cited.getString("inspection.id") != null);
    }

    private static JsonPath deadLetters() {
        return as("admin")
                .get("/v1/dead-letters?consumer=tracker.inspections")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String key() {
        return letter.inspection.toString();
    }

    private String event(String type, long sequence, String endDate) {
        return EventLog.cloudEvent(
                UUID.randomUUID(),
                "io.throughline.inspections." + type + ".v1",
                letter.inspection,
                sequence,
                """
                        {"inspection":{"id":"%s","status":"RECORDED","kind":"FOCUSED_VISIT","startDate":"2026-01-20",
                         "endDate":"%s","authority":{"name":"Ambermouth City Council"}},"actor":"officer"}""".formatted(letter.inspection, endDate));
    }
}
