package io.throughline.tracker.followup;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.recommendations;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a finding, and the four trials of every consumer, against the real broker. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class FollowUpConsumerTest {

    private static final String STATES = "items.collect { it.status + ' ' + it.version + ' ' + it.text }";

    private final Letter letter = new Letter();

    @Inject
    FollowUpConsumer consumer;

    @ParameterizedTest
    @ValueSource(strings = {"AREA_FOR_IMPROVEMENT", "RECOMMENDATION", "PRIORITY_ACTION"})
    void what_is_asked_for_opens_a_recommendation(String kind) {
        letter.says(letter.asks().kind(kind).deadline("within three months").recorded(1));

        var opened = Tracker.recommendation(Tracker.recommendationOf(letter.inspection))
                .jsonPath();

        assertThat(opened.getString("kind")).isEqualTo(kind);
        assertThat(opened.getString("status")).isEqualTo("OPENED");
        assertThat(opened.getString("deadline.due")).isEqualTo("2026-05-27");
        assertThat(opened.getString("deadline.stated")).isEqualTo("within three months");
    }

    @Test
    void a_finding_that_asks_for_nothing_opens_nothing() {
        letter.says(letter.asks().kind("FINDING").recorded(1));
        letter.says(letter.asks().review("REJECTED").recorded(1));

        assertThat(afterwards()).isEmpty();
    }

    @Test
    void a_letter_about_progress_repeats_what_was_asked_for_and_opens_nothing() {
        letter.says(letter.asks().recorded(1).replace("FOCUSED_VISIT", "MONITORING_VISIT"));

        assertThat(afterwards()).isEmpty();
    }

    @Test
    void amended_words_amend_and_the_same_words_do_not() {
        var finding = letter.asks();
        letter.says(finding.recorded(1));
        letter.says(finding.review("CONFIRMED").amended(2));
        letter.says(finding.text("Visits are late.").deadline("immediately").amended(3));

        assertThat(afterwards()).containsExactly("OPENED");
        var amended = Tracker.recommendation(Tracker.recommendationOf(letter.inspection))
                .jsonPath();
        assertThat(amended.getInt("version")).isEqualTo(2);
        assertThat(amended.getString("text")).isEqualTo("Visits are late.");
        assertThat(amended.getString("deadline.due")).isEqualTo("2026-02-27");
    }

    @Test
    void what_is_no_longer_asked_is_withdrawn_and_what_is_asked_again_opens_again() {
        var finding = letter.asks();
        letter.says(finding.recorded(1));
        letter.says(finding.review("REJECTED").amended(2));
        assertThat(afterwards()).containsExactly("WITHDRAWN");

        letter.says(finding.review("CORRECTED").amended(3));
        assertThat(afterwards()).containsExactly("OPENED");

        letter.says(finding.withdrawn(4));
        assertThat(afterwards()).containsExactly("WITHDRAWN");
    }

    @Test
    void what_comes_together_does_what_it_does_one_after_the_other() {
        consumer.receive(together(events(letter)));

        var other = new Letter();
        events(other).forEach(other::says);
        Tracker.patiently()
                .until(() ->
                        recommendations(other.inspection).getList("items.text").contains("The last."));
        assertThat(recommendations(letter.inspection).getList(STATES))
                .containsExactlyElementsOf(recommendations(other.inspection).getList(STATES))
                .containsExactly("OPENED 4 Visits are late.", "OPENED 1 The last.");
    }

    private static List<String> events(Letter of) {
        var finding = of.asks();
        var amended = finding.text("Visits are late.");
        return List.of(
                finding.recorded(1),
                amended.amended(2),
                amended.review("REJECTED").amended(3),
                amended.review("CORRECTED").amended(4),
                of.asks().text("The last.").recorded(1));
    }

    private ConsumerRecords<String, String> together(List<String> events) {
        var records = new ArrayList<ConsumerRecord<String, String>>();
        for (String event : events) {
            records.add(new ConsumerRecord<>(consumer.topic(), 0, records.size(), "" + letter.inspection, event));
        }
        return new ConsumerRecords<>(Map.of(new TopicPartition(consumer.topic(), 0), records), Map.of());
    }

    @Test
    void the_same_event_twice_opens_one_recommendation() {
        String event = letter.asks().recorded(1);
        letter.says(event);
        letter.says(event);

        assertThat(afterwards()).containsExactly("OPENED");
        assertThat(recommendations(letter.inspection).getInt("items[0].version"))
                .isEqualTo(1);
    }

    @Test
    void a_late_event_changes_nothing() {
        var finding = letter.asks();
        letter.says(finding.withdrawn(2));
        letter.says(finding.recorded(1));
        assertThat(afterwards()).isEmpty();

        var other = letter.asks();
        letter.says(other.text("The newer words.").amended(5));
        letter.says(other.text("The older words.").amended(4));
        assertThat(afterwards()).containsExactly("OPENED");
        assertThat(recommendations(letter.inspection).getList("items.text"))
                .contains("The newer words.")
                .doesNotContain("The older words.");
    }

    @Test
    void an_unknown_type_is_passed_over() {
        letter.says(letter.asks().event("finding-admired", 1, UUID.randomUUID()));

        assertThat(afterwards()).isEmpty();
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void a_broken_event_is_set_aside_with_what_follows_of_its_key_and_can_be_replayed() {
        var other = new Letter();
        letter.says("{\"specversion\":\"1.0\",\"id\":");
        letter.says(letter.asks().recorded(1));
        other.says(other.asks().recorded(1));

        Tracker.recommendationOf(other.inspection);
        Tracker.patiently().until(() -> deadLetters().size() == 2);
        assertThat(recommendations(letter.inspection).getList("items")).isEmpty();

        List<Integer> waiting = deadLetters();
        as("admin").post("/v1/dead-letters/{id}/replay", waiting.get(1)).then().statusCode(409);
        as("admin").post("/v1/dead-letters/{id}/replay", waiting.get(0)).then().statusCode(409);
        as("admin").post("/v1/dead-letters/{id}/discard", waiting.get(0)).then().statusCode(200);
        as("admin").post("/v1/dead-letters/{id}/replay", waiting.get(1)).then().statusCode(200);

        assertThat(deadLetters()).isEmpty();
        assertThat(recommendations(letter.inspection).getList("items")).hasSize(1);
    }

    @Test
    void data_that_is_not_as_agreed_is_broken_too() {
        letter.says(letter.asks().recorded(1).replace("\"kind\":\"AREA_FOR_IMPROVEMENT\",", ""));

        Tracker.patiently().until(() -> deadLetters().size() == 1);
        as("admin")
                .post("/v1/dead-letters/{id}/discard", deadLetters().getFirst())
                .then()
                .statusCode(200);
    }

    /** The status of the letter's recommendations once all that was said before has been heard. */
    private List<String> afterwards() {
        String marker = "marker " + UUID.randomUUID();
        letter.says(letter.asks().text(marker).recorded(1));
        Tracker.patiently()
                .until(() ->
                        recommendations(letter.inspection).getList("items.text").contains(marker));
        return recommendations(letter.inspection)
                .getList("items.findAll { !it.text.startsWith('marker') }.status", String.class);
    }

    private List<Integer> deadLetters() {
        return as("admin")
                .get("/v1/dead-letters?consumer=tracker.follow-up&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.key == '" + letter.inspection + "' }.id", Integer.class);
    }
}
