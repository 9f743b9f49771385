package io.throughline.local;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Kills, each part as often as the others, in an order and at moments that the seed decides. */
final class Chaos {

    /** Something that can be killed without warning and started again. */
    private record Part(String name, Runnable kill, Runnable start, Runnable awaitReady) {}

    final Map<String, Integer> kills = new TreeMap<>();
    private final Random random;
    private final List<Part> parts = new ArrayList<>();
    private final Consumer<String> witness;

    Chaos(Stage stage, long seed, Consumer<String> witness) {
        random = new Random(seed);
        this.witness = witness;
        for (var service : Service.values()) {
            var process = stage.process(service);
            parts.add(new Part(service.title(), process::kill, process::start, process::awaitReady));
        }
        parts.add(new Part("Kafka", stage.broker::kill, stage.broker::start, () -> {}));
        parts.add(new Part("PostgreSQL", stage.postgres::kill, stage.postgres::start, () -> {}));
    }

    void kill(int times) {
        var victims = new ArrayList<Part>();
        while (victims.size() < times) {
            victims.addAll(parts);
        }
        Collections.shuffle(victims, random);
        for (var victim : victims.subList(0, times)) {
            Writers.pause(random.nextInt(200, 2_500));
            victim.kill.run();
            witness.accept(victim.name);
            kills.merge(victim.name, 1, Integer::sum);
            Writers.pause(random.nextInt(0, 1_200));
            victim.start.run();
            // Sometimes the next one dies while this one is still coming up.
            if (random.nextInt(3) > 0) {
                victim.awaitReady.run();
            }
        }
        parts.forEach(part -> part.awaitReady.run());
    }
}
