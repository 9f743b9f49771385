package io.throughline.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SequencesTest {

    @Test
    void what_fails_is_told_as_short_as_it_can_be_with_its_seed() {
        assertThatThrownBy(() ->
                        Sequences.hold(1, 1_000, 30, random -> random.nextInt(10), SequencesTest::sevenBeforeThree))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("seed ")
                .hasMessageEndingWith("a three after a seven after [7, 3]");
    }

    @Test
    void what_holds_is_tried_as_often_as_was_asked_and_alike_each_time() {
        var first = new ArrayList<List<Integer>>();
        var again = new ArrayList<List<Integer>>();

        Sequences.hold(5, 20, 8, SequencesTest::number, tried(first));
        Sequences.hold(5, 20, 8, SequencesTest::number, tried(again));

        assertThat(first)
                .hasSize(20)
                .isEqualTo(again)
                .allSatisfy(one -> assertThat(one).hasSizeBetween(1, 8));
    }

    private static Optional<String> sevenBeforeThree(List<Integer> numbers) {
        int seven = numbers.indexOf(7);
        return seven >= 0 && numbers.subList(seven, numbers.size()).contains(3)
                ? Optional.of("a three after a seven")
                : Optional.empty();
    }

    private static int number(Random random) {
        return random.nextInt();
    }

    private static Function<List<Integer>, Optional<String>> tried(List<List<Integer>> all) {
        return commands -> {
            all.add(List.copyOf(commands));
            return Optional.empty();
        };
    }
}
