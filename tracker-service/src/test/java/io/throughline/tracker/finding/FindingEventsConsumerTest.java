package io.throughline.tracker.finding;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is remembered of findings, seen through a recommendation's citation. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class FindingEventsConsumerTest {

    private final Letter letter = new Letter();
    private final Letter.Finding finding = letter.asks();

    @Test
    void a_citation_says_where_the_words_stand() {
        letter.says(finding.recorded(1));

        var cited = citation(Letter.ASKED);

        assertThat(cited.getString("finding.section")).isEqualTo("What needs to improve");
        assertThat(cited.getInt("finding.page")).isEqualTo(4);
        assertThat(cited.getInt("finding.start")).isEqualTo(1200);
    }

    @Test
    void repeated_reordered_and_unknown_events_change_nothing() {
        String newer = finding.text("The newer words.").amended(3);
        letter.says(newer);
        letter.says(newer);
        letter.says(finding.text("The older words.").recorded(1));
        letter.says(finding.text("Other words.").event("finding-admired", 4, UUID.randomUUID()));
        var last = letter.asks().text("The last words.");
        letter.says(last.recorded(1));

        citation("The last words.");
        assertThat(citation("The newer words.").getString("finding.status")).isEqualTo("RECORDED");
    }

    @Test
    void a_broken_event_is_set_aside_for_this_consumer_too() {
        letter.says("no event at all");

        Tracker.patiently().until(() -> deadLetters().getList("items").size() == 1);
        int id = deadLetters().getInt("items[0].id");
        assertThat(deadLetters().getString("items[0].reason")).contains("not readable");
        as("admin").post("/v1/dead-letters/{id}/discard", id).then().statusCode(200);
    }

    @Test
    void it_can_be_made_again_from_the_log_while_it_serves() {
        letter.says(finding.text("To be remembered again.").recorded(1));
        letter.says(finding.text("Not for us.").event("finding-admired", 2, UUID.randomUUID()));
        citation("To be remembered again.");

        as("admin").post("/v1/read-models/tracker.findings/rebuild").then().statusCode(200);

        assertThat(citation("To be remembered again.").getInt("finding.page")).isEqualTo(4);
    }

    private JsonPath deadLetters() {
        return as("admin")
                .get("/v1/dead-letters?consumer=tracker.findings")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath citation(String words) {
        return Tracker.patiently()
                .until(
                        () -> {
                            String path = "items.find { it.text == '" + words + "' }.id";
                            String id =
                                    Tracker.recommendations(letter.inspection).getString(path);
                            return as("viewer")
                                    .get("/v1/recommendations/{id}/citation", id == null ? new UUID(0, 0) : id)
                                    .jsonPath();
                        },
                        cited -> words.equals(cited.getString("finding.text")));
    }
}
