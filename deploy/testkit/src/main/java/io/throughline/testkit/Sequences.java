package io.throughline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * Tries random sequences of commands, and makes the first one that fails as short as it can. The same seed gives the same
 * sequences. There are libraries for this; those that are still looked after bring more than these few lines, or a licence
 * that we cannot take.
 */
public final class Sequences {

    private Sequences() {}

    /**
     * @param command makes one command
     * @param trial what goes wrong when these commands are given one after the other to something new; nothing where all is
     *     well
     */
    public static <C> void hold(
            long seed,
            int sequences,
            int length,
            Function<Random, C> command,
            Function<List<C>, Optional<String>> trial) {
        for (int number = 0; number < sequences; number++) {
            var random = new Random(seed + number);
            var commands = new ArrayList<C>();
            for (int step = random.nextInt(1, length + 1); step > 0; step--) {
                commands.add(command.apply(random));
            }
            if (trial.apply(commands).isPresent()) {
                List<C> shortest = shrink(commands, trial);
                throw new AssertionError("seed %d: %s after %s"
                        .formatted(seed + number, trial.apply(shortest).orElse("it holds now"), shortest));
            }
        }
    }

    /** Leaves out halves, then quarters, at last single commands, for as long as it still fails. */
    static <C> List<C> shrink(List<C> failing, Function<List<C>, Optional<String>> trial) {
        List<C> shortest = failing;
        for (int part = Math.max(1, failing.size() / 2); part >= 1; part /= 2) {
            for (int from = 0; from < shortest.size(); ) {
                var fewer = new ArrayList<>(shortest);
                fewer.subList(from, Math.min(from + part, fewer.size())).clear();
                if (trial.apply(fewer).isPresent()) {
                    shortest = fewer;
                } else {
                    from += part;
                }
            }
        }
        return shortest;
    }
}
