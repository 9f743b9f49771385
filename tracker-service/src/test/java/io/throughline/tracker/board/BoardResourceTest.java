package io.throughline.tracker.board;

import static io.throughline.tracker.Tracker.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Exceptions;
import io.throughline.tracker.Inspectors;
import io.throughline.tracker.Letter;
import io.throughline.tracker.MovableClock;
import io.throughline.tracker.Tracker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Colours, facets and the order of the board, each by the rule that it shows. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class BoardResourceTest {

    private static final String OWNER = "owner-a";

    private final Letter letter = new Letter();

    @AfterEach
    void today() {
        MovableClock.back();
    }

    @Test
    void what_waits_turns_amber_and_red_as_days_go_by() {
        String id = Tracker.opened(letter);
        assertThat(rule(id)).isEqualTo("GREEN ON_COURSE");
        MovableClock.forward(Duration.ofDays(57));
        assertThat(rule(id)).isEqualTo("AMBER UNPLANNED");
        Tracker.assign(id, OWNER);
        Tracker.planned(id, OWNER);
        assertThat(rule(id)).isEqualTo("GREEN ON_COURSE");
    }

    @Test
    void a_priority_action_turns_sooner_and_stands_first() {
        String area = Tracker.opened(letter);
        letter.says(letter.asks().kind("PRIORITY_ACTION").recorded(1));
        Tracker.patiently().until(() -> cards("").getList("items").size() == 2);
        String priority = cards("kind=PRIORITY_ACTION").getString("items[0].id");

        MovableClock.forward(Duration.ofDays(15));
        assertThat(rule(priority)).isEqualTo("AMBER UNPLANNED");
        assertThat(rule(area)).isEqualTo("GREEN ON_COURSE");
        MovableClock.forward(Duration.ofDays(15));
        assertThat(rule(priority)).isEqualTo("RED PRIORITY_UNPLANNED");
        assertThat(cards("").getList("items.id")).containsExactly(priority, area);
    }

    @Test
    void what_is_late_is_red_until_it_is_claimed_and_blue_when_verified() {
        String id = late();
        assertThat(rule(id)).isEqualTo("RED OVERDUE");
        assertThat(board("").getString("facets.find { it.by == 'due' }.counts[0].value"))
                .isEqualTo("LATE");

        Tracker.claim(id, OWNER).then().statusCode(200);
        assertThat(rule(id)).isEqualTo("GREEN ON_COURSE");
        MovableClock.forward(Duration.ofDays(28));
        assertThat(rule(id)).isEqualTo("AMBER UNVERIFIED");
        Tracker.verification(id, "ACCEPTED", "moderator").then().statusCode(200);
        assertThat(rule(id)).isEqualTo("BLUE COMPLETE");
        Tracker.why("moderator", id, "reopening", "A sample failed.").then().statusCode(200);
        assertThat(rule(id)).isEqualTo("RED OVERDUE");
    }

    @Test
    void what_was_returned_is_amber_and_what_inspectors_see_fail_is_red() {
        String id = Tracker.claimed(letter, OWNER);
        Tracker.verification(id, "RETURNED", "moderator").then().statusCode(200);
        assertThat(rule(id)).isEqualTo("AMBER SET_BACK");

        Inspectors.say(id, Inspectors.visit("Ambermouth City Council", "2026-06-20"), "DECLINED", "It is worse.");
        assertThat(rule(id)).isEqualTo("RED NOT_IMPROVED");
    }

    @Test
    void a_colour_by_hand_counts_until_its_day_and_shows_its_reason() {
        String id = Tracker.begun(letter, OWNER);
        Exceptions.colour(id, "RED", MovableClock.today().plusDays(3).toString())
                .then()
                .statusCode(200);
        assertThat(rule(id)).isEqualTo("RED BY_HAND");
        assertThat(cards("").getString("items[0].why")).isEqualTo("The board sees it so.");

        MovableClock.forward(Duration.ofDays(3));
        assertThat(rule(id)).isEqualTo("GREEN ON_COURSE");
    }

    @Test
    void what_will_not_be_done_has_no_colour() {
        String id = Tracker.begun(letter, OWNER);
        Exceptions.ask(id, OWNER, MovableClock.today().plusDays(9).toString(), "action-owner");
        Exceptions.decide(id, "lead", "approval");

        assertThat(rule(id)).isEqualTo("null NO_COLOUR");
        assertThat(cards("brag=NONE").getList("items.id")).containsExactly(id);
    }

    @Test
    void the_board_comes_in_parts_that_together_are_the_whole_in_one_order() {
        for (int number = 0; number < 5; number++) {
            letter.says(letter.asks().text("Number " + number).recorded(1));
        }
        Tracker.patiently().until(() -> cards("").getList("items").size() == 5);
        var whole = cards("").getList("items.id", String.class);

        var parts = new ArrayList<String>();
        String next = "/v1/board/cards?limit=2&inspectionId=" + letter.inspection;
        while (next != null) {
            JsonPath part = get(next);
            parts.addAll(part.getList("items.id", String.class));
            next = part.getString("links.next");
        }
        assertThat(parts).isEqualTo(whole);
    }

    @Test
    void facets_count_each_theme_owner_and_status_and_their_weight() {
        Tracker.begun(letter, OWNER);
        letter.says(letter.asks().kind("PRIORITY_ACTION").recorded(1));
        Tracker.patiently().until(() -> board("").getInt("count") == 2);

        JsonPath board = board("");
        assertThat(board.getInt("weight")).isEqualTo(4);
        assertThat(counts(board, "status")).containsExactlyInAnyOrder("IN_PROGRESS 1 1", "OPENED 1 3");
        assertThat(counts(board, "owner")).containsExactlyInAnyOrder(OWNER + " 1 1", "null 1 3");
        assertThat(counts(board, "theme")).containsExactly("visits 2 4");
        assertThat(counts(board, "brag")).containsExactly("GREEN 2 4");
        assertThat(board("owner=" + OWNER + "&theme=visits&status=IN_PROGRESS&due=NO_DAY&brag=GREEN")
                        .getInt("count"))
                .isEqualTo(1);
        assertThat(board("theme=leadership").getInt("count")).isZero();
    }

    @Test
    void a_board_that_cannot_be_is_refused() {
        for (var wrong : List.of(
                List.of("brag=PINK", "board:unknown-colour"),
                List.of("due=SOON", "recommendations:unknown-filter"),
                List.of("asAt=2999-01-01", "recommendations:as-at-the-future"))) {
            as("viewer")
                    .get("/v1/board?" + wrong.getFirst())
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:" + wrong.getLast()));
        }
    }

    @Test
    void before_all_days_there_was_nothing() {
        assertThat(board("asAt=-999999999-01-01").getInt("count")).isZero();
    }

    @Test
    void the_rules_are_shown_in_words() {
        assertThat(get("/v1/brag-rules").getList("items.words", String.class))
                .hasSize(14)
                .doesNotContainNull();
    }

    /** Due on the day that the letter came out, as it says, and begun. */
    private String late() {
        letter.says(letter.asks().deadline("immediately").recorded(1));
        String id = Tracker.recommendationOf(letter.inspection);
        Tracker.assign(id, OWNER);
        Tracker.report(OWNER, Tracker.planned(id, OWNER), "progress").then().statusCode(200);
        return id;
    }

    private String rule(String id) {
        var card = cards("").getMap("items.find { it.id == '" + id + "' }");
        return card.get("brag") + " " + card.get("rule");
    }

    private static List<String> counts(JsonPath board, String by) {
        return board.getList(
                "facets.find { it.by == '" + by + "' }.counts.collect { it.value + ' ' + it.count + ' ' + it.weight }");
    }

    private JsonPath cards(String filter) {
        return get("/v1/board/cards?inspectionId=" + letter.inspection + "&" + filter);
    }

    private JsonPath board(String filter) {
        return get("/v1/board?inspectionId=" + letter.inspection + "&" + filter);
    }

    private static JsonPath get(String path) {
        return as("viewer")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
