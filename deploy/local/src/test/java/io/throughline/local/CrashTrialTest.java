package io.throughline.local;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.throughline.testkit.Topics;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * While letters are recorded and recommendations closed, everything is killed again and again. Afterwards nothing that was
 * acknowledged is lost, nothing is counted twice, and all services agree.
 *
 * <p>Each run has another seed, and says which: {@code -Dthroughline.crash.seed=…} repeats the order and the moments of
 * its kills, {@code -Dthroughline.crash.kills=…} sets how many there are.
 */
class CrashTrialTest {

    private final long seed = Long.getLong("throughline.crash.seed", System.nanoTime() % 1_000_000);
    private final int times = Integer.getInteger("throughline.crash.kills", 20);

    @Test
    void what_was_acknowledged_outlives_every_crash_and_counts_once() throws Exception {
        var begun = Instant.now();
        tell("seed %d, %d kills", seed, times);
        // Not closed in this try: that would wait for the writers, who go on for ever when the chaos has failed.
        var threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
        try (var stage = Stage.open("crash-trial")) {
            tell("all is up after %s", Duration.between(begun, Instant.now()));
            var writers = new Writers(stage);
            var chaos = new Chaos(stage, seed, victim -> tell("%s is killed", victim));
            List<Future<?>> work = List.of(threads.submit(writers::record), threads.submit(writers::close));
            chaos.kill(times);
            writers.stop();
            for (var one : work) {
                one.get();
            }
            tell(
                    "kills %s; writes and reads answered %d, unanswered and repeated %d; recorded %d, withdrawn %d, closed %d; after %s",
                    chaos.kills,
                    writers.acknowledged.get(),
                    writers.unanswered.get(),
                    writers.recorded.size(),
                    writers.withdrawn.size(),
                    writers.closed.size(),
                    Duration.between(begun, Instant.now()));
            var agreement = new Agreement(stage);
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(500))
                    .ignoreExceptionsMatching(IOException.class::isInstance)
                    .untilAsserted(agreement::holds);
            tell("all agree after %s", Duration.between(begun, Instant.now()));

            writers.surprises.forEach(surprise -> tell("a surprise: %s", surprise));
            agreement.isShown();
            nothingIsLost(agreement, writers);
            nothingIsCountedTwice(agreement, writers);
            assertThat(writers.surprises).isEmpty();
        } finally {
            var _ = threads.shutdownNow();
        }
        tell("passed in %s", Duration.between(begun, Instant.now()));
    }

    private static void nothingIsLost(Agreement agreement, Writers writers) throws IOException {
        var inspections = by("id", agreement.inspections());
        var recommendations = by("id", agreement.recommendations());
        assertThat(inspections.keySet()).containsAll(writers.recorded.values());
        writers.withdrawn
                .keySet()
                .forEach(id -> assertThat(requireNonNull(inspections.get(id))
                                .get("status")
                                .asText())
                        .isEqualTo("WITHDRAWN"));
        writers.advanced.forEach((id, version) -> assertThat(
                        requireNonNull(recommendations.get(id)).get("version").asLong())
                .isGreaterThanOrEqualTo(version));
        writers.closed
                .keySet()
                .forEach(id -> assertThat(requireNonNull(recommendations.get(id))
                                .get("status")
                                .asText())
                        .isIn("CLOSED", "WITHDRAWN"));
        assertThat(writers.closed).isNotEmpty();
    }

    private static void nothingIsCountedTwice(Agreement agreement, Writers writers) throws IOException {
        var inspections = agreement.inspections();
        assertThat(by("/report/sha256", inspections)).hasSameSizeAs(writers.recorded.values());
        assertThat(inspections).hasSameSizeAs(writers.recorded.values());
        assertThat(inspections)
                .filteredOn(one -> one.get("status").asText().equals("RECORDED"))
                .allSatisfy(one -> {
                    assertThat(one.at("/reading/status").asText()).isEqualTo("DONE");
                    assertThat(one.at("/reading/findings").asInt()).isEqualTo(Letters.FOUND);
                    assertThat(one.at("/reading/recommendations").asInt()).isEqualTo(Letters.ASKED);
                });
        by("/findingId", agreement.recommendations());
        for (var topic : Topics.ALL) {
            var log = agreement.log(topic);
            assertThat(log.subjectsAndSequences()).isEqualTo(log.events().size());
        }
    }

    /** Fails where two have the same. */
    private static java.util.Map<String, JsonNode> by(String field, List<JsonNode> items) {
        return items.stream()
                .collect(Collectors.toMap(
                        item -> item.at(field.startsWith("/") ? field : "/" + field)
                                .asText(),
                        Function.identity()));
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void tell(String words, Object... figures) {
        System.out.println("crash trial: " + String.format(java.util.Locale.ROOT, words, figures));
    }
}
