package io.throughline.tracker;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
import org.junit.jupiter.api.Test;

/** From what a letter asks to closed, as the people of a council do it. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class WalkTest {

    @Test
    void what_a_letter_asks_is_planned_claimed_verified_and_closed() {
        Letter letter = new Letter();
        String id = Tracker.closed(letter, "owner-a");

        Tracker.recommendation(id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("text", equalTo(Letter.ASKED))
                .body("authority.dfeCode", equalTo("999"))
                .body("owner", equalTo("owner-a"))
                .body("claim.impact", equalTo("Every child was visited on time in May."))
                .body("verification.by", equalTo("moderator"))
                .body("closure.reason", equalTo("Done and seen."))
                .body("closedOn", notNullValue())
                .body("deadline", nullValue())
                .header("ETag", equalTo("\"7\""));
    }

    @Test
    void its_history_says_what_happened_when_by_whom_and_why() {
        String id = Tracker.closed(new Letter(), "owner-a");

        var history = as("officer")
                .get("/v1/recommendations/{id}/history", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(history.getList("items.what", String.class))
                .containsExactly(
                        "recommendation-opened",
                        "recommendation-assigned",
                        "recommendation-planned",
                        "action-planned",
                        "recommendation-progressed",
                        "action-progressed",
                        "evidence-added",
                        "recommendation-claimed",
                        "recommendation-verified",
                        "recommendation-closed");
        assertThat(history.getString("items[9].actor")).isEqualTo("moderator");
        assertThat(history.getString("items[9].reason")).isEqualTo("Done and seen.");
        assertThat(history.getString("items[9].before")).isEqualTo("VERIFIED");
    }

    @Test
    void what_was_closed_is_reopened_when_a_check_fails() {
        String id = Tracker.closed(new Letter(), "owner-a");

        Tracker.why("moderator", id, "reopening", "A second sample failed.")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("closedOn", nullValue())
                .body("claim", nullValue());
        as("viewer")
                .get("/v1/recommendations/{id}/history", id)
                .then()
                .body("items.what", hasItems("recommendation-closed", "recommendation-reopened"));
    }
}
