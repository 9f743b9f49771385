package io.throughline.tracker.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throughline.chassis.problem.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RecommendationTest {

    /** Every state and every verb: where it leads (- is nowhere, silently), or how it is refused. */
    private static final String TABLE = """
            from        | amend       | withdraw  | assign      | plan            | progress        | claim           | return      | verify      | close        | reopen
            OPENED      | OPENED      | WITHDRAWN | OPENED      | PLANNED         | IN_PROGRESS     | not-planned     | not-claimed | not-claimed | not-verified | not-closed
            PLANNED     | PLANNED     | WITHDRAWN | PLANNED     | -               | IN_PROGRESS     | CLAIMED         | not-claimed | not-claimed | not-verified | not-closed
            IN_PROGRESS | IN_PROGRESS | WITHDRAWN | IN_PROGRESS | -               | -               | CLAIMED         | not-claimed | not-claimed | not-verified | not-closed
            CLAIMED     | CLAIMED     | WITHDRAWN | CLAIMED     | being-moderated | being-moderated | being-moderated | IN_PROGRESS | VERIFIED    | not-verified | not-closed
            VERIFIED    | VERIFIED    | WITHDRAWN | verified    | verified        | verified        | verified        | verified    | verified    | CLOSED       | IN_PROGRESS
            CLOSED      | CLOSED      | WITHDRAWN | closed      | closed          | closed          | closed          | closed      | closed      | closed       | IN_PROGRESS
            WITHDRAWN   | withdrawn   | withdrawn | withdrawn   | withdrawn       | withdrawn       | withdrawn       | withdrawn   | withdrawn   | withdrawn    | withdrawn
            """;

    private static final Map<String, Consumer<Ambermouth>> VERBS = Map.of(
            "amend", Ambermouth::amend,
            "withdraw", Ambermouth::withdraw,
            "assign", Ambermouth::assign,
            "plan", Ambermouth::plan,
            "progress", Ambermouth::progress,
            "claim", Ambermouth::claim,
            "return", Ambermouth::giveBack,
            "verify", Ambermouth::verify,
            "close", Ambermouth::close,
            "reopen", Ambermouth::reopen);

    @TestFactory
    Stream<DynamicTest> every_verb_in_every_state() {
        List<List<String>> rows = TABLE.lines().map(RecommendationTest::cells).toList();
        List<String> head = rows.getFirst();
        List<List<String>> states = rows.subList(1, rows.size());
        assertThat(head.subList(1, head.size())).containsExactlyInAnyOrderElementsOf(VERBS.keySet());
        assertThat(states.stream().map(row -> RecommendationStatus.valueOf(row.getFirst())))
                .containsExactly(RecommendationStatus.values());
        return states.stream()
                .flatMap(row -> VERBS.entrySet().stream()
                        .map(verb -> DynamicTest.dynamicTest(
                                verb.getKey() + " in " + row.getFirst(),
                                () -> tried(
                                        RecommendationStatus.valueOf(row.getFirst()),
                                        verb.getValue(),
                                        row.get(head.indexOf(verb.getKey()))))));
    }

    private static void tried(RecommendationStatus from, Consumer<Ambermouth> verb, String expected) {
        var recommendation = Ambermouth.in(from);
        long version = recommendation.version();
        if (expected.equals(expected.toUpperCase(Locale.ROOT))) {
            verb.accept(recommendation);
            boolean silent = expected.equals("-");
            assertThat(recommendation.status()).isEqualTo(silent ? from : RecommendationStatus.valueOf(expected));
            assertThat(recommendation.version()).isEqualTo(silent ? version : version + 1);
        } else {
            Problem refusal =
                    Objects.requireNonNull(catchThrowableOfType(Problem.class, () -> verb.accept(recommendation)));
            assertThat(refusal.type()).isEqualTo("recommendations:" + expected);
            assertThat(recommendation.status()).isEqualTo(from);
            assertThat(recommendation.version()).isEqualTo(version);
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void an_event_tells_the_state_after_and_the_status_before() {
        var recommendation = Ambermouth.in(RecommendationStatus.VERIFIED);

        RecommendationEvent closed = recommendation.close();

        assertThat(closed).isInstanceOf(RecommendationEvent.Closed.class);
        assertThat(closed.before()).isEqualTo(RecommendationStatus.VERIFIED);
        assertThat(closed.recommendation().status()).isEqualTo(RecommendationStatus.CLOSED);
        assertThat(closed.recommendation().closedOn()).isEqualTo("2026-07-01");
        assertThat(closed.sequence()).isEqualTo(recommendation.version());
        assertThat(closed.actor()).isEqualTo(Ambermouth.MODERATOR);
    }

    @Test
    void what_was_just_opened_has_no_before() {
        assertThat(Ambermouth.opened().firstEvent().before()).isNull();
    }

    @Test
    void neither_owner_nor_claimant_moderates() {
        var claimed = Ambermouth.in(RecommendationStatus.CLAIMED);
        claimed.assignTo("somebody-else");

        for (String person : List.of("somebody-else", Ambermouth.OWNER)) {
            assertThatThrownBy(() -> claimed.verifyAs(person)).hasMessageStartingWith("recommendations:own-homework");
            assertThatThrownBy(() -> claimed.giveBackAs(person)).hasMessageStartingWith("recommendations:own-homework");
        }
        claimed.verify();
        for (String person : List.of("somebody-else", Ambermouth.OWNER)) {
            assertThatThrownBy(() -> claimed.closeAs(person)).hasMessageStartingWith("recommendations:own-homework");
        }
    }

    @Test
    void what_is_returned_or_reopened_is_no_longer_claimed() {
        var returned = Ambermouth.in(RecommendationStatus.CLAIMED);
        assertThat(returned.giveBack().recommendation().claimedOn()).isNull();

        var reopened = Ambermouth.in(RecommendationStatus.CLOSED);
        assertThat(reopened.reopen().recommendation().closedOn()).isNull();
        assertThat(reopened.status()).isEqualTo(RecommendationStatus.IN_PROGRESS);
    }
}
