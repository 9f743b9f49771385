package io.throughline.findings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.chassis.actor.Actor;
import io.throughline.findings.inspection.AuthorityRef;
import io.throughline.findings.inspection.InspectionTold;
import io.throughline.findings.reading.Citation;
import io.throughline.findings.reading.ItemKind;
import io.throughline.findings.reading.ReadItem;
import io.throughline.findings.reading.Segment;
import io.throughline.findings.theme.Polarity;
import io.throughline.findings.theme.Theme;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RereadingTest {

    private static final String PLANS = "Too many plans drift, and children wait too long for decisions that matter.";
    private static final String VISITS = "Social workers visit children often and know them very well indeed.";
    private static final Actor OFFICER = new Actor("officer", Set.of("officer"));

    @Test
    void the_same_words_are_the_same_finding_wherever_they_stand_now() {
        var plans = finding(PLANS, 40);

        var again = Rereading.of(List.of(item(PLANS, 900)), List.of(plans));

        assertThat(again.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.finding()).isSameAs(plans));
        assertThat(again.gone()).isEmpty();
    }

    @Test
    void words_with_better_bounds_are_still_the_same_finding() {
        var plans = finding(PLANS, 40);

        var again = Rereading.of(List.of(item(PLANS + " Managers know this.", 40)), List.of(plans));

        assertThat(again.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.finding()).isSameAs(plans));
    }

    @Test
    void of_two_with_the_same_words_each_is_met_once() {
        var first = finding(PLANS, 40);
        var second = finding(PLANS, 700);

        var again = Rereading.of(List.of(item(PLANS, 40), item(PLANS, 700)), List.of(first, second));

        assertThat(again.matches()).extracting(Rereading.Match::finding).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void what_is_new_is_new_and_what_is_gone_is_gone() {
        var plans = finding(PLANS, 40);

        var again = Rereading.of(List.of(item(VISITS, 300)), List.of(plans));

        assertThat(again.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.finding()).isNull());
        assertThat(again.gone()).containsExactly(plans);
    }

    @Test
    void what_a_person_withdrew_does_not_come_back() {
        var plans = finding(PLANS, 40);
        plans.withdraw("it was a heading", true, OFFICER, Instant.EPOCH);

        var again = Rereading.of(List.of(item(PLANS, 40)), List.of(plans));

        assertThat(again.matches())
                .singleElement()
                .satisfies(match -> assertThat(match.finding()).isSameAs(plans));
    }

    @Test
    void what_a_person_split_in_two_is_not_found_as_one_again() {
        var first = finding(VISITS, 40);
        var second = finding(PLANS, 110);
        first.review(new ReviewFinding(ReviewFinding.Decision.CONFIRMED, null), OFFICER, Instant.EPOCH);
        second.review(new ReviewFinding(ReviewFinding.Decision.CONFIRMED, null), OFFICER, Instant.EPOCH);

        var again = Rereading.of(List.of(item(VISITS + " " + PLANS, 40)), List.of(first, second));

        assertThat(again.matches()).noneMatch(match -> match.finding() == null);
    }

    private static Finding finding(String text, int start) {
        var authority = new AuthorityRef("Ambermouth City Council", "990", null, null);
        var inspection = new InspectionTold.Inspection(
                UUID.randomUUID(), "RECORDED", authority, "ILACS", null, null, null, null);
        return new Finding(NewFinding.read(item(text, start), inspection), start, false, Instant.EPOCH);
    }

    private static ReadItem item(String text, int start) {
        return new ReadItem(
                ItemKind.FINDING,
                null,
                "Findings",
                new Citation(text, List.of(new Segment(1, start, start + text.length()))),
                Polarity.WEAKNESS,
                List.of(Theme.PLANNING),
                null,
                null,
                0.9);
    }
}
