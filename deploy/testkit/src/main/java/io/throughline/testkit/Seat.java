package io.throughline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.common.Uuid;

/**
 * A broker's place among those that make up a cluster.
 *
 * @param node from 1 on
 * @param controllers the ports at which they settle who leads, by node
 */
record Seat(int node, String cluster, List<Integer> controllers) {

    private static final int BESIDE_THE_LOSS_OF_ONE = 2;

    static Seat alone() {
        return of(1).getFirst();
    }

    static List<Seat> of(int brokers) {
        var cluster = Uuid.randomUuid().toString();
        var ports = new ArrayList<Integer>();
        while (ports.size() < brokers) {
            int port = Loopback.freePort();
            if (!ports.contains(port)) {
                ports.add(port);
            }
        }
        return IntStream.rangeClosed(1, brokers)
                .mapToObj(node -> new Seat(node, cluster, ports))
                .toList();
    }

    static Seat parse(String words) {
        var parts = words.split("/", -1);
        return new Seat(
                Integer.parseInt(parts[0]),
                parts[1],
                Stream.of(parts[2].split(",", -1)).map(Integer::valueOf).toList());
    }

    int controllerPort() {
        return controllers.get(node - 1);
    }

    String voters() {
        return IntStream.rangeClosed(1, controllers.size())
                .mapToObj(one -> one + "@" + Loopback.HOST + ":" + controllers.get(one - 1))
                .collect(Collectors.joining(","));
    }

    String copies() {
        return Integer.toString(controllers.size());
    }

    /** How many have to have something before it counts. */
    String enough() {
        return Integer.toString(Math.min(BESIDE_THE_LOSS_OF_ONE, controllers.size()));
    }

    @Override
    public String toString() {
        return node + "/" + cluster + "/"
                + controllers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
