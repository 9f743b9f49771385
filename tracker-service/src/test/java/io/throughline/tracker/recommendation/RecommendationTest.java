package io.throughline.tracker.recommendation;

import static io.throughline.tracker.recommendation.Ambermouth.act;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.problem.Problem;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecommendationTest {

    private static final VerbTable TABLE = VerbTable.read();

    @TestFactory
    Stream<DynamicTest> every_verb_in_every_state_by_every_role() {
        return TABLE.rows().stream()
                .flatMap(row -> TABLE.states().stream()
                        .flatMap(state -> VerbTable.ROLES.stream()
                                .map(role -> DynamicTest.dynamicTest(
                                        row.verb() + " in " + state + " as " + role, () -> tried(row, state, role)))));
    }

    @Test
    void the_table_knows_every_verb_and_every_state() {
        assertThat(TABLE.rows())
                .extracting(VerbTable.Row::verb)
                .containsExactlyInAnyOrderElementsOf(Ambermouth.VERBS.keySet());
        assertThat(Ambermouth.VERBS).hasSameSizeAs(Verb.values());
        assertThat(TABLE.states())
                .containsAll(Arrays.stream(RecommendationStatus.values())
                        .map(Enum::name)
                        .toList());
    }

    private static void tried(VerbTable.Row row, String state, String role) {
        Recommendation one = Ambermouth.in(state);
        RecommendationState before = one.state();
        String expected = row.roles().contains(role) ? TABLE.cell(row.verb(), state) : "forbidden";
        Act act = act(Objects.requireNonNull(Ambermouth.PEOPLE.get(row.as())), role);
        var verb = Objects.requireNonNull(Ambermouth.VERBS.get(row.verb()));
        switch (expected) {
            case "-" -> {
                assertThat(verb.apply(one, act)).isEmpty();
                assertThat(one.state()).isEqualTo(before);
            }
            case "=" -> happened(verb.apply(one, act).orElseThrow(), before, before.status());
            case String to
            when to.equals(to.toUpperCase(java.util.Locale.ROOT)) ->
                happened(verb.apply(one, act).orElseThrow(), before, RecommendationStatus.valueOf(to));
            default -> {
                Problem refusal =
                        Objects.requireNonNull(catchThrowableOfType(Problem.class, () -> verb.apply(one, act)));
                assertThat(refusal.type()).endsWith(":" + expected);
                assertThat(one.state()).isEqualTo(before);
            }
        }
    }

    private static void happened(RecommendationEvent event, RecommendationState before, RecommendationStatus after) {
        assertThat(event.what().before()).isEqualTo(before.status());
        assertThat(event.what().recommendation().status()).isEqualTo(after);
        assertThat(event.sequence()).isEqualTo(before.version() + 1);
    }

    /** The right role, and not the right person. */
    @ParameterizedTest
    @CsvSource({
        "claim,             IN_PROGRESS, owner-b,     action-owner, not-the-owner",
        "plan,              OPENED,      owner-b,     action-owner, not-the-owner",
        "evidence,          OPENED,      owner-b,     action-owner, not-the-owner",
        "request-exception, OPENED,      owner-b,     action-owner, not-the-owner",
        "verify,            CLAIMED,     owner-a,     moderator,    own-homework",
        "return,            CLAIMED,     owner-a,     moderator,    own-homework",
        "close,             VERIFIED,    owner-a,     moderator,    own-homework",
        "approve-exception, ASKED,       lead-b,      lead,         own-request",
    })
    void some_things_are_not_for_everybody_in_a_role(
            String verb, String state, String person, String role, String refusal) {
        Recommendation one = Ambermouth.in(state);

        assertThatThrownBy(
                        () -> Objects.requireNonNull(Ambermouth.VERBS.get(verb)).apply(one, act(person, role)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("recommendations:" + refusal));
    }

    @Test
    void who_has_claimed_it_does_not_moderate_it_even_when_another_owns_it_now() {
        Recommendation claimed = Ambermouth.in("CLAIMED");
        claimed.assign(new Answerable("somebody-else", null, null), act(Ambermouth.LEAD, Roles.LEAD));

        for (String person : List.of("somebody-else", Ambermouth.OWNER)) {
            assertThatThrownBy(() -> claimed.giveBack(Shortfall.OTHER, act(person, Roles.MODERATOR)))
                    .hasMessageStartingWith("recommendations:own-homework");
        }
    }

    @Test
    void an_event_tells_the_state_after_the_status_before_who_and_why() {
        RecommendationEvent closed = Ambermouth.in("VERIFIED").close(null, act(Ambermouth.MODERATOR, Roles.MODERATOR));

        assertThat(closed.what().recommendation().closedOn()).isEqualTo("2026-07-01");
        assertThat(closed.what().actor()).isEqualTo(Ambermouth.MODERATOR);
        assertThat(closed.what().reason()).isEqualTo("It was looked at.");
        assertThat(Ambermouth.opened().state().version()).isEqualTo(1);
    }

    @Test
    void what_is_returned_or_reopened_is_no_longer_claimed_and_says_why() {
        Recommendation returned = Ambermouth.in("CLAIMED");
        returned.giveBack(Shortfall.IMPACT_NOT_SHOWN, act(Ambermouth.MODERATOR, Roles.MODERATOR));
        assertThat(returned.state().claimedOn()).isNull();
        assertThat(returned.state().setback())
                .isEqualTo(new Setback(Setback.Kind.RETURNED, "IMPACT_NOT_SHOWN", LocalDate.of(2026, 7, 1)));

        Recommendation reopened = Ambermouth.in("CONFIRMED");
        reopened.reopen(FailedCheck.AUDIT, act(Ambermouth.MODERATOR, Roles.MODERATOR));
        assertThat(reopened.state().closedOn()).isNull();
        assertThat(reopened.state().confirmedOn()).isNull();
    }

    @Test
    void an_exception_leads_back_to_where_the_work_stood() {
        Recommendation opened = Ambermouth.in("OPENED");
        opened.requestException(LocalDate.of(2027, 1, 1), act(Ambermouth.OWNER, Roles.ACTION_OWNER));
        opened.approveException(act(Ambermouth.LEAD, Roles.LEAD));

        opened.endException(Ending.EXPIRED, act("system:tracker-service", Roles.SYSTEM));

        assertThat(opened.state().status()).isEqualTo(RecommendationStatus.OPENED);
        assertThat(opened.state().exception()).isNull();
    }

    @Test
    void what_is_closed_is_confirmed_while_the_last_word_agrees_whichever_came_first() {
        Act officer = act("officer-o", Roles.OFFICER);
        Recommendation one = Ambermouth.in("VERIFIED");
        one.hear(Ambermouth.said(VerdictOutcome.ADDRESSED), Ambermouth.said(VerdictOutcome.ADDRESSED), officer);
        assertThat(one.settle(officer)).isEmpty();
        one.close(null, act(Ambermouth.MODERATOR, Roles.MODERATOR));
        assertThat(one.settle(officer)).get().isInstanceOf(RecommendationEvent.Confirmed.class);
        assertThat(one.state().confirmedOn()).isEqualTo("2026-07-01");

        one.hear(Ambermouth.said(VerdictOutcome.DECLINED), Ambermouth.said(VerdictOutcome.DECLINED), officer);
        assertThat(one.settle(officer)).get().isInstanceOf(RecommendationEvent.ConfirmationLost.class);
        assertThat(one.state().status()).isEqualTo(RecommendationStatus.CLOSED);
        assertThat(one.state().confirmedOn()).isNull();
    }

    @Test
    void the_body_is_whom_the_letter_names_until_somebody_says_otherwise() {
        Recommendation one = Ambermouth.opened();
        assertThat(one.state().body()).isEqualTo("the Ambermouth integrated care board");

        one.assign(new Answerable("owner-a", "lead-l", "Ambermouth City Council"), act("lead-l", Roles.LEAD));
        assertThat(one.state().body()).isEqualTo("Ambermouth City Council");
        assertThat(one.state().lead()).isEqualTo("lead-l");
    }

    @ParameterizedTest
    @CsvSource({
        "DIP_SAMPLE,,,        no-sample",
        "DIP_SAMPLE, 0, 0,    no-sample",
        "DIP_SAMPLE, 12, 13,  no-sample",
        "DIP_SAMPLE, 12, -1,  no-sample",
        "PARTNERS,   12, 11,  no-sample",
    })
    void a_sample_says_of_how_many_and_how_many_were_right(
            Knowledge.Way way, Integer sampled, Integer met, String refusal) {
        assertThatThrownBy(() -> new Knowledge(way, sampled, met, null).check())
                .hasMessageStartingWith("recommendations:" + refusal);
    }

    @Test
    void only_a_measure_has_a_measure() {
        assertThatThrownBy(() -> new Knowledge(Knowledge.Way.PARTNERS, null, null, UUID.randomUUID()).check())
                .hasMessageStartingWith("recommendations:no-measure");
        new Knowledge(Knowledge.Way.MEASURE, null, null, UUID.randomUUID()).check();
    }
}
