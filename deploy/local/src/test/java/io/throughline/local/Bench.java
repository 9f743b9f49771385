package io.throughline.local;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Not one of the tests: {@code deploy/bench/run} runs it, and {@code deploy/bench/README.md} says what it measures. */
class Bench {

    private static final int LETTERS = 40;
    private static final int A_SECOND = 100;
    /** As fast as they are taken. */
    private static final int WARM_UP = Integer.getInteger("throughline.bench.warm-up", 15_000);

    private static final int SAMPLES = 1_000;
    private static final int LONG_LETTERS = 10;
    private static final int LINES = 200;

    @Test
    void run() throws IOException, SQLException {
        try (var stage = Stage.openForLong("bench")) {
            var officer = stage.caller("olive", "officer");
            for (int n = 0; n < LETTERS; n++) {
                officer.sendLetter(Letters.number(n));
            }
            var agreement = new Agreement(stage);
            await().atMost(Duration.ofMinutes(2)).ignoreExceptions().untilAsserted(() -> {
                agreement.holds();
                if (agreement.findings().size() != LETTERS * (Letters.ASKED + Letters.FOUND)) {
                    throw new AssertionError("not all letters are read");
                }
            });
            var floor = new Floor(stage);
            var ripple = new Ripple(stage, agreement.findings());
            floor.measure(SAMPLES, A_SECOND);
            ripple.measure(WARM_UP, 100_000);
            var least = floor.measure(SAMPLES, A_SECOND);
            var seen = ripple.measure(SAMPLES, A_SECOND);
            tell("commit -> visible in another service's read model, %d writes/s: %s", A_SECOND, seen);
            tell("floor: one transaction, one produce, one consume:             %s", least);
            tell("at 10 writes/s: %s beside %s", ripple.measure(200, 10), floor.measure(200, 10));
            tell("p50 is %.1f times the floor", seen.p50() / least.p50());

            var recording = new RecordingRate(stage);
            recording.ofLetters(5, LINES, 1_000);
            var services = recording.ofLetters(LONG_LETTERS, LINES, 2_000);
            tell("recorded findings a second, from the letter's arrival to the last event sent: %.0f", services);
            tell(
                    "the same rows inserted over JDBC in batches, by two connections:              %.0f",
                    recording.ofRowsAlone());
        }
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void tell(String words, Object... figures) {
        System.out.println("bench: " + String.format(Locale.ROOT, words, figures));
    }
}
