package io.throughline.tracker.verdict;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Topics;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of a verdict that a person confirmed, and the four trials of every consumer, against the real broker. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class VerdictEventsConsumerTest {

    private static final String CONFIRMED = "verdict-confirmed";

    private final Letter letter = new Letter();
    private final UUID visit = UUID.randomUUID();
    private final UUID verdict = UUID.randomUUID();

    @Test
    void what_is_closed_is_confirmed_by_what_a_later_report_says_and_shows_where() {
        String id = Tracker.closed(letter, "owner-a");

        say(event(verdict, CONFIRMED, 1, findingOf(id), "ADDRESSED"));

        Tracker.patiently().until(() -> "CONFIRMED".equals(status(id)));
        Tracker.recommendation(id)
                .then()
                .body("verdict.quote", equalTo("Visits are now on time."))
                .body("verdict.inspectionId", equalTo(visit.toString()))
                .body("verdict.page", equalTo(2))
                .body("verdict.saidOn", equalTo("2026-06-20"));
        as("viewer")
                .get("/v1/recommendations/{id}/verdicts", id)
                .then()
                .body("items", hasSize(1), "items[0].heardBy", equalTo("officer-b"));

        say(event(verdict, CONFIRMED, 2, findingOf(id), "DECLINED"));
        Tracker.patiently().until(() -> "CLOSED".equals(status(id)));
        as("viewer").get("/v1/recommendations/{id}/verdicts", id).then().body("items", hasSize(1));
    }

    @Test
    void what_is_heard_before_anything_was_asked_waits_for_it() {
        Letter.Finding finding = letter.asks();
        say(event(verdict, CONFIRMED, 1, finding.id(), "PARTLY"));
        heardAllSoFar();

        letter.says(finding.recorded(1));

        Tracker.recommendation(Tracker.recommendationOf(letter.inspection))
                .then()
                .body("verdict.outcome", equalTo("PARTLY"));
    }

    @Test
    void repeated_late_and_unknown_news_change_nothing_that_is_known() {
        String id = Tracker.opened(letter);
        String newest = event(verdict, CONFIRMED, 2, findingOf(id), "PARTLY");
        say(newest);
        say(newest);
        say(event(verdict, CONFIRMED, 1, findingOf(id), "ADDRESSED"));
        say(event(verdict, "verdict-dreamt", 3, findingOf(id), "DECLINED"));
        heardAllSoFar();

        Tracker.recommendation(id).then().body("verdict.outcome", equalTo("PARTLY"), "version", equalTo(2));
        assertThat(deadLetters()).isZero();
    }

    @Test
    void broken_news_are_set_aside() {
        String id = Tracker.opened(letter);
        say(event(verdict, CONFIRMED, 1, findingOf(id), "FORGIVEN"));

        Tracker.patiently().until(() -> deadLetters() == 1);
        Tracker.recommendation(id).then().body("verdict", equalTo(null));
    }

    /** One more of the same key, about something else: the broker keeps their order. */
    private void heardAllSoFar() {
        String marker = Tracker.opened(new Letter());
        say(event(UUID.randomUUID(), CONFIRMED, 1, findingOf(marker), "ADDRESSED"));
        Tracker.patiently()
                .until(() -> "ADDRESSED".equals(Tracker.recommendation(marker).path("verdict.outcome")));
    }

    private int deadLetters() {
        return as("admin")
                .get("/v1/dead-letters?consumer=tracker.verdicts&limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.findAll { it.key == '" + visit + "' }")
                .size();
    }

    private void say(String event) {
        EventLog.say(Topics.VERDICTS, visit.toString(), event);
    }

    private String event(UUID about, String type, long sequence, UUID finding, String outcome) {
        return EventLog.cloudEvent(
                UUID.randomUUID(), "io.throughline.findings." + type + ".v1", about, sequence, """
                {"verdict":{"id":"%s","findingId":"%s","findingInspectionId":"%s","authority":"Ambermouth City Council",
                 "dfeCode":"999","inspection":{"id":"%s","kind":"MONITORING_VISIT","startDate":"2026-06-02",
                 "endDate":"2026-06-03","publishedDate":"2026-06-20"},"outcome":"%s","text":"Visits are now on time.",
                 "page":2,"span":{"start":10,"end":33},"confirmedBy":"officer-b","confirmedAt":"2026-06-22T09:00:00Z"},
                 "actor":"officer-b","sequence":%d}""".formatted(
                                about, finding, letter.inspection, visit, outcome, sequence));
    }

    private static UUID findingOf(String id) {
        return UUID.fromString(Tracker.recommendation(id).path("findingId"));
    }

    private static String status(String id) {
        return Tracker.recommendation(id).path("status");
    }
}
