package io.throughline.chassis.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How many streams may be open in this replica: few for each client, and not without end for all. */
@ApplicationScoped
class StreamPlaces {

    private final int perClient;
    private final int inAll;
    private final Map<String, Integer> open = new HashMap<>();
    private int sum;

    StreamPlaces(
            @ConfigProperty(name = "throughline.stream.per-client") int perClient,
            @ConfigProperty(name = "throughline.stream.in-all") int inAll) {
        this.perClient = perClient;
        this.inAll = inAll;
    }

    synchronized void take(String client) {
        if (open.getOrDefault(client, 0) >= perClient || sum >= inAll) {
            throw StreamProblem.tooMany(perClient);
        }
        open.merge(client, 1, Integer::sum);
        sum++;
    }

    synchronized void giveBack(String client) {
        open.computeIfPresent(client, (who, many) -> many == 1 ? null : many - 1);
        sum--;
    }
}
