package io.throughline.tracker.recommendation;

import io.throughline.chassis.problem.Problem;
import io.throughline.testkit.Sequences;
import io.throughline.tracker.recommendation.SimpleModel.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whatever people do in whatever order, a recommendation does what the whiteboard says. */
class RecommendationSequencesTest {

    private static final VerbTable TABLE = VerbTable.read();
    private static final List<String> VERBS =
            TABLE.rows().stream().map(VerbTable.Row::verb).toList();
    private static final List<String> PEOPLE =
            List.of(Ambermouth.OWNER, "owner-b", Ambermouth.LEAD, Ambermouth.ASKING, Ambermouth.MODERATOR);

    @Test
    void it_is_never_in_another_state_than_the_model_and_refuses_for_the_same_reason() {
        Sequences.hold(20_260_331, 20_000, 40, RecommendationSequencesTest::step, RecommendationSequencesTest::tried);
    }

    /** Mostly by a role that may, so that sequences get far. */
    private static Step step(Random random) {
        String verb = one(VERBS, random);
        List<String> roles =
                random.nextInt(8) == 0 ? VerbTable.ROLES : TABLE.row(verb).roles();
        return new Step(verb, one(PEOPLE, random), one(roles, random));
    }

    private static String one(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static Optional<String> tried(List<Step> steps) {
        Recommendation one = Ambermouth.opened();
        var model = new SimpleModel();
        for (Step step : steps) {
            RecommendationState before = one.state();
            String expected = model.take(step);
            String met = taken(one, step);
            String wrong = difference(before, one.state(), model.state, expected, met);
            if (wrong != null) {
                return Optional.of(wrong);
            }
        }
        return Optional.empty();
    }

    private static @Nullable String taken(Recommendation one, Step step) {
        try {
            var event = Objects.requireNonNull(Ambermouth.VERBS.get(step.verb()))
                    .apply(one, Ambermouth.act(step.person(), step.role()));
            return event.map(RecommendationEvent::sequence).orElse(one.state().version())
                            == one.state().version()
                    ? null
                    : "an event of another version";
        } catch (Problem refusal) {
            return refusal.type().replaceFirst("^.*:", "");
        }
    }

    private static @Nullable String difference(
            RecommendationState before,
            RecommendationState after,
            String state,
            @Nullable String expected,
            @Nullable String met) {
        if (!Objects.equals(expected, met)) {
            return "refused with " + met + " and not with " + expected;
        }
        if (!after.status().name().equals(state)) {
            return "is " + after.status() + " and not " + state;
        }
        if (met != null && !after.equals(before)) {
            return "changed although it refused with " + met;
        }
        boolean done = List.of("VERIFIED", "CLOSED", "CONFIRMED").contains(state);
        return done != (after.verifiedOn() != null) ? "is " + state + ", verified on " + after.verifiedOn() : null;
    }
}
