package io.throughline.tracker.verdict;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.throughline.chassis.actor.Actor;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Inspectors;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.LastWord;
import io.throughline.tracker.recommendation.VerdictOutcome;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LocalPlatform.class)
class VerdictsResourceTest {

    private static final String COUNCIL = "Ambermouth City Council";
    private static final Act HEARD =
            new Act(Actor.system("tracker-service"), Instant.parse("2026-07-01T09:00:00Z"), null);

    @Inject
    Verdicts verdicts;

    private final Letter letter = new Letter();

    @Test
    void what_is_closed_is_confirmed_when_inspectors_say_so_and_no_longer_when_they_say_otherwise() {
        String id = Tracker.closed(letter, "owner-a");
        Inspectors.say(id, Inspectors.visit(COUNCIL, "2026-06-20"), "ADDRESSED", "Visits are now on time.")
                .then()
                .statusCode(201)
                .body("saidOn", equalTo("2026-06-20"));
        Tracker.recommendation(id)
                .then()
                .body("status", equalTo("CONFIRMED"))
                .body("confirmedOn", equalTo(MovableClock.today().toString()))
                .body("verdict.quote", equalTo("Visits are now on time."));

        Inspectors.say(id, Inspectors.visit(COUNCIL, "2026-05-20"), "NOT_ADDRESSED", "An older word.");
        assertThat(status(id)).isEqualTo("CONFIRMED");

        String newer = Inspectors.say(id, Inspectors.visit(COUNCIL, "2026-07-20"), "DECLINED", "Visits are late again.")
                .path("id");
        assertThat(status(id)).isEqualTo("CLOSED");

        Inspectors.takeBack(newer).then().statusCode(200).body("takenBack", equalTo(true));
        assertThat(status(id)).isEqualTo("CONFIRMED");
        refused(Inspectors.takeBack(newer), 409, "taken-back");
        as("viewer").get("/v1/recommendations/{id}/verdicts", id).then().body("items", hasSize(3));
    }

    @Test
    void what_the_reader_of_letters_hears_waits_until_something_was_asked() {
        Letter.Finding finding = letter.asks();
        LastWord word = word(VerdictOutcome.PARTLY, "Some visits are on time.");
        heard(finding.id(), word);
        heard(finding.id(), word);

        letter.says(finding.recorded(1));
        String id = Tracker.recommendationOf(letter.inspection);
        Tracker.recommendation(id).then().body("verdict.outcome", equalTo("PARTLY"));

        heard(finding.id(), word);
        assertThat(Tracker.recommendation(id).<Integer>path("version")).isEqualTo(2);
        heard(
                finding.id(),
                new LastWord(
                        word.id(),
                        VerdictOutcome.ADDRESSED,
                        word.quote(),
                        word.inspectionId(),
                        null,
                        3,
                        word.saidOn()));
        Tracker.recommendation(id).then().body("verdict.outcome", equalTo("ADDRESSED"));
        QuarkusTransaction.requiringNew().run(() -> verdicts.takenBack(word.id(), HEARD));
        Tracker.recommendation(id).then().body("verdict", equalTo(null));
    }

    @Test
    void unknown() {
        refused(Inspectors.takeBack(UUID.randomUUID().toString()), 404, "unknown");
        Inspectors.write(UUID.randomUUID().toString(), body(UUID.randomUUID(), "x", "2026-06-01"))
                .then()
                .statusCode(404);
    }

    @Test
    void of_what_is_withdrawn_nothing_is_heard() {
        Letter.Finding finding = letter.asks();
        letter.says(finding.recorded(1));
        String id = Tracker.recommendationOf(letter.inspection);
        letter.says(finding.withdrawn(2));
        Tracker.patiently().until(() -> "WITHDRAWN".equals(status(id)));

        refused(Inspectors.write(id, body(UUID.randomUUID(), "x", "2026-06-01")), 409, "withdrawn");
    }

    @Test
    void the_same_words_are_written_down_once() {
        String id = Tracker.opened(letter);
        UUID visit = Inspectors.visit(COUNCIL, "2026-06-20");
        Inspectors.say(id, visit, "PARTLY", "Some are on time.").then().statusCode(201);

        refused(Inspectors.say(id, visit, "PARTLY", "Some are on time."), 409, "already-heard");
    }

    @Test
    void a_verdict_is_of_a_later_inspection_of_the_same_council() {
        String id = Tracker.opened(letter);

        refused(Inspectors.write(id, body(UUID.randomUUID(), "x", "2026-06-01")), 422, "unknown-inspection");
        refused(Inspectors.write(id, body(letter.inspection, "x", "2026-06-01")), 422, "same-inspection");
        UUID elsewhere = Inspectors.visit("Thornley Vale Council", "2026-06-20");
        refused(Inspectors.say(id, elsewhere, "PARTLY", "x"), 422, "other-authority");
        UUID visit = Inspectors.visit(COUNCIL, "2026-01-20");
        refused(Inspectors.say(id, visit, "PARTLY", "x"), 422, "said-before");
        refused(Inspectors.write(id, body(visit, "x", "2099-01-01")), 422, "not-yet-said");
    }

    @Test
    void it_has_to_be_known_when_it_was_said() {
        String id = Tracker.opened(letter);
        UUID visit = Inspectors.visitWithoutDays(COUNCIL);

        refused(Inspectors.say(id, visit, "PARTLY", "x"), 422, "said-when");
        Inspectors.write(id, "{\"outcome\":\"PARTLY\",\"inspectionId\":\"" + visit + "\"}")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/quote"));
    }

    private void heard(UUID finding, LastWord word) {
        QuarkusTransaction.requiringNew().run(() -> verdicts.heard(finding, word, HEARD));
    }

    private static LastWord word(VerdictOutcome outcome, String quote) {
        return new LastWord(UUID.randomUUID(), outcome, quote, UUID.randomUUID(), null, 3, LocalDate.of(2026, 6, 20));
    }

    private static String status(String id) {
        return Tracker.recommendation(id).path("status");
    }

    private static String body(UUID visit, String quote, String saidOn) {
        return "{\"outcome\":\"PARTLY\",\"quote\":\"" + quote + "\",\"inspectionId\":\"" + visit + "\",\"saidOn\":\""
                + saidOn + "\"}";
    }

    private static void refused(Response answer, int status, String reason) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:verdicts:" + reason));
    }
}
