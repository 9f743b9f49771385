package io.throughline.inspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.throughline.chassis.problem.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More than two thousand files that mean harm: each is read or refused in words, and the next one finds a reader. */
class HostileDocumentsTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int AT_A_TIME = 2;
    private static final ConcurrentMap<String, String> OUTCOMES = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, Duration> TIMES = new ConcurrentHashMap<>();
    private static List<Hostile> files = List.of();
    private static DocumentReader reader;

    @BeforeAll
    static void send() throws InterruptedException {
        files = Hostile.all();
        reader = new DocumentReader(Duration.ofSeconds(4), 320, Optional.of(AT_A_TIME), Optional.empty());
        var senders = IntStream.range(0, AT_A_TIME)
                .mapToObj(lane -> Thread.ofPlatform().start(() -> send(lane)))
                .toList();
        for (var sender : senders) {
            sender.join();
        }
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void each_is_read_or_refused_in_words_and_none_is_somebody_elses_failure() {
        assertThat(files).hasSizeGreaterThan(2_000);
        assertThat(OUTCOMES).hasSize(files.size());
        assertThat(OUTCOMES.values()).allSatisfy(outcome -> assertThat(outcome).matches("read|(413|415|422) .*"));
        assertThat(Set.copyOf(OUTCOMES.values()))
                .contains("read", "422 inspections:report-damaged")
                // Which of the two bounds ends a bomb depends on the machine.
                .containsAnyOf("413 inspections:report-expands-too-much", "422 inspections:report-too-slow");
    }

    @Test
    void none_takes_longer_than_is_promised() {
        assertThat(TIMES).allSatisfy((name, time) -> assertThat(time).as(name).isLessThan(LONGEST));
    }

    @Test
    void nor_may_a_document_take_longer_on_a_busy_machine_whatever_the_limit_is_set_to() {
        assertThat(ReadingTime.of(Duration.ofSeconds(15)).clock()).isLessThan(LONGEST);
        assertThat(ReadingTime.of(Duration.ofMinutes(5)).clock()).isLessThan(LONGEST);
    }

    @Test
    void a_good_letter_after_all_of_them_is_read() {
        var letter = HostileTexts.whole().getFirst();
        assertThat(reader.read(letter.content(), letter.name()).header().inspectors())
                .containsExactly("Rosalind Peake", "Tomos Iddon");
    }

    private static void send(int lane) {
        for (int i = lane; i < files.size(); i += AT_A_TIME) {
            var file = files.get(i);
            long begun = System.nanoTime();
            OUTCOMES.put(file.name(), outcome(file));
            TIMES.put(file.name(), Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    private static String outcome(Hostile file) {
        try {
            reader.read(file.content(), file.name());
            return "read";
        } catch (Problem refused) {
            return refused.status() + " " + refused.type();
        } catch (RuntimeException failure) {
            return String.valueOf(failure);
        }
    }
}
