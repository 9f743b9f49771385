package io.throughline.tracker.ancestor;

import static io.throughline.tracker.Tracker.as;
import static io.throughline.tracker.Tracker.patiently;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.throughline.testkit.EventLog;
import io.throughline.testkit.LocalPlatform;
import io.throughline.testkit.Topics;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a recommendation knows of its past, and the trials of the consumer that remembers it. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class AncestorsResourceTest {

    private static final String DECIDED = "io.throughline.findings.recurrence-decided.v1";

    @Test
    void a_recommendation_knows_what_asked_for_it_before_and_that_it_had_been_closed() {
        Letter before = new Letter();
        String closed = Tracker.closed(before, "owner-a");
        UUID earlier = findingOf(closed);
        String again = Tracker.opened(new Letter());

        say(UUID.randomUUID(), 1, findingOf(again), "2099-03-13", earlier, "SAME");

        patiently()
                .untilAsserted(() -> ancestors(again)
                        .body("items", hasSize(1), "closuresUndone", equalTo(1))
                        .body("items[0].recommendationId", equalTo(closed), "items[0].status", equalTo("CLOSED"))
                        .body("items[0].closedBeforeFoundAgain", equalTo(true)));
        ancestors(closed).body("items", hasSize(0), "foundAgain[0].relation", equalTo("SAME"));
    }

    @Test
    void the_chain_goes_back_through_what_is_the_same_and_stops_at_what_is_related() {
        String now = Tracker.opened(new Letter());
        UUID second = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID aside = UUID.randomUUID();
        say(UUID.randomUUID(), 1, findingOf(now), "2023-03-13", second, "SAME");
        say(UUID.randomUUID(), 1, second, "2018-05-14", first, "RELATED");
        say(UUID.randomUUID(), 1, first, "2014-05-14", aside, "SAME");

        patiently().untilAsserted(() -> ancestors(now).body("items", hasSize(2)));
    }

    @Test
    void repeated_late_unknown_and_broken_news_change_nothing_that_is_known() {
        String now = Tracker.opened(new Letter());
        UUID finding = findingOf(now);
        UUID decision = UUID.randomUUID();
        UUID earlier = UUID.randomUUID();
        say(decision, 2, finding, "2023-03-13", earlier, "RELATED");
        say(decision, 2, finding, "2023-03-13", earlier, "RELATED");
        say(decision, 1, finding, "2023-03-13", earlier, "SAME");
        EventLog.say(Topics.RECURRENCES, decision, "io.throughline.findings.recurrence-dreamt.v1", decision, 3, "{}");
        EventLog.say(Topics.RECURRENCES, UUID.randomUUID().toString(), "no event at all");
        say(UUID.randomUUID(), 1, finding, "2023-03-13", UUID.randomUUID(), "SAME");

        patiently().untilAsserted(() -> ancestors(now).body("items", hasSize(2)));
        ancestors(now).body("items.find { it.findingId == '" + earlier + "' }.relation", equalTo("RELATED"));
    }

    private static UUID findingOf(String recommendation) {
        return UUID.fromString(Tracker.recommendation(recommendation).path("findingId"));
    }

    private static ValidatableResponse ancestors(String recommendation) {
        return as("viewer")
                .get("/v1/recommendations/{id}/ancestors", recommendation)
                .then()
                .statusCode(200);
    }

    private static void say(UUID decision, long sequence, UUID later, String laterDay, UUID earlier, String relation) {
        EventLog.say(Topics.RECURRENCES, later, DECIDED, decision, sequence, """
                {"decision":{"id":"%s","authority":"Ambermouth City Council","dfeCode":"999",
                 "later":{"findingId":"%s","inspectionId":"%s","inspectionKind":"ILACS","inspectedOn":"%s","kind":"RECOMMENDATION","text":"Visits."},
                 "earlier":{"findingId":"%s","inspectionId":"%s","inspectionKind":"ILACS","inspectedOn":"2012-02-06","kind":"RECOMMENDATION","text":"Visits."},
                 "relation":"%s","reason":"the same visits","decidedBy":"officer","decidedAt":"2026-03-02T09:00:00Z"},
                 "actor":"officer","sequence":%d}""".formatted(
                        decision, later, later, laterDay, earlier, earlier, relation, sequence));
    }
}
