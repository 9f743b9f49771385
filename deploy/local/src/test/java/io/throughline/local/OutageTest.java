package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The database or the broker is away for a while. In every run of the tests that is some seconds; {@code deploy/bench/run
 * outages} takes the database away for 30 and the broker for 60.
 */
class OutageTest {

    private static final Duration DATABASE = Duration.ofSeconds(Integer.getInteger("throughline.outage.database", 4));
    private static final Duration BROKER = Duration.ofSeconds(Integer.getInteger("throughline.outage.broker", 5));
    private static final Map<Service, String> LISTS = Map.of(
            Service.INSPECTIONS, "/v1/inspections",
            Service.FINDINGS, "/v1/findings",
            Service.TRACKER, "/v1/recommendations");

    private final Stage stage = Stage.shared();
    private final Caller officer = stage.caller("olive", "officer");

    @Test
    void without_its_database_a_service_says_when_to_come_again_lives_and_recovers_by_itself() throws Exception {
        var processes = processes();
        int refused = 0;
        stage.postgres.kill();
        try {
            for (var end = System.nanoTime() + DATABASE.toNanos(); System.nanoTime() < end; refused++) {
                for (var service : Service.values()) {
                    saysWhenToComeAgain(officer.get(service, LISTS.getOrDefault(service, "")));
                    assertThat(stage.process(service).says("live")).isTrue();
                    assertThat(stage.process(service).says("ready")).isFalse();
                }
                saysWhenToComeAgain(officer.sendLetter(Letters.number(2_300)));
                Writers.pause(200);
            }
        } finally {
            stage.postgres.start();
        }
        long begun = System.nanoTime();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    for (var service : Service.values()) {
                        assertThat(officer.get(service, LISTS.getOrDefault(service, ""))
                                        .status())
                                .isEqualTo(200);
                        assertThat(stage.process(service).says("ready")).isTrue();
                    }
                });
        tell(
                "database away for %s: %d rounds answered 503; all served again after %.1f s",
                DATABASE, refused, since(begun));
        assertThat(officer.sendLetter(Letters.number(2_300)).status()).isEqualTo(201);
        assertThat(processes()).isEqualTo(processes);
    }

    @Test
    void without_the_broker_every_write_is_taken_and_what_waited_leaves_in_ten_seconds() throws Exception {
        var letter = officer.sendLetter(Letters.number(2_301));
        var actions = Actions.about(stage, List.of(letter.text("/id")));
        var owner = stage.caller("omar", "action-owner");
        stage.broker.kill();
        try {
            var pace = new Pace(20);
            for (var end = System.nanoTime() + BROKER.toNanos(); System.nanoTime() < end; ) {
                pace.await();
                var answer = actions.plan(owner);
                assertThat(answer.status()).as("%s", answer).isEqualTo(201);
            }
            for (var service : Service.values()) {
                assertThat(stage.process(service).says("ready")).isTrue();
            }
        } finally {
            stage.broker.start();
        }
        long begun = System.nanoTime();
        long waiting = waiting();
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> waiting() == 0);
        tell(
                "broker away for %s: %d of %d writes failed; %d events waited, and had left after %.1f s",
                BROKER, 0, actions.planned(), waiting, since(begun));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(versions("inspections", "known_recommendation", "sequence", actions))
                        .isEqualTo(versions("tracker", "recommendation", "version", actions)));
        tell("and were known elsewhere after %.1f s", since(begun));
    }

    private static void saysWhenToComeAgain(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(503);
        assertThat(answer.comeAgain()).matches("\\d+");
    }

    private List<Long> processes() {
        return List.of(Service.values()).stream()
                .map(service -> stage.process(service)
                        .handles()
                        .findFirst()
                        .orElseThrow()
                        .pid())
                .toList();
    }

    private long waiting() throws SQLException {
        return new Agreement(stage)
                .rows("tracker", "select id, type from outbox_event where sent_at is null")
                .size();
    }

    private Map<String, String> versions(String database, String table, String version, Actions actions)
            throws SQLException {
        return new Agreement(stage)
                .rows(
                        database,
                        "select id, %s from %s where id in ('%s')"
                                .formatted(version, table, String.join("','", actions.recommendations)));
    }

    private static double since(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void tell(String words, Object... figures) {
        System.out.println("outage: " + String.format(Locale.ROOT, words, figures));
    }
}
