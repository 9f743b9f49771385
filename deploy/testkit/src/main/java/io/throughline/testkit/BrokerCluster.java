package io.throughline.testkit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;

/** Three brokers, each a process of its own: whatever was acknowledged is on two of them at least, and one may die. */
public final class BrokerCluster implements AutoCloseable {

    private final List<BrokerProcess> brokers =
            Seat.of(3).stream().map(BrokerProcess::temporary).toList();

    /** None is ready before a majority is there. */
    public BrokerCluster start() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = brokers.stream()
                    .map(broker -> CompletableFuture.runAsync(broker::start, threads))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(starts).join();
        }
        return this;
    }

    public List<BrokerProcess> brokers() {
        return brokers;
    }

    public String bootstrapServers() {
        return brokers.stream().map(BrokerProcess::bootstrapServers).collect(Collectors.joining(","));
    }

    /** Creates those that are not there yet. */
    public BrokerCluster createTopics(String... names) {
        Topics.create(bootstrapServers(), names);
        return this;
    }

    @Override
    public void close() {
        brokers.forEach(BrokerProcess::close);
    }
}
