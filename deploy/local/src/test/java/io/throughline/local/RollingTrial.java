package io.throughline.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * Two replicas of each service on three brokers, under load, and every one of them replaced, one more before one goes. Not one of the tests, since
 * it takes minutes and the whole machine: {@code deploy/bench/run rolling} runs it.
 */
class RollingTrial {

    private static final int A_SECOND = Integer.getInteger("throughline.rolling.a-second", 200);
    private static final int LETTERS = 20;
    /** As a pod waits before it stops, until every proxy has heard that it goes. */
    private static final int UNTIL_ALL_KNOW = 1_000;

    private static final Duration RISING = Duration.ofSeconds(60);

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Long> took = new ConcurrentLinkedQueue<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void everything_is_replaced_and_nobody_notices() throws Exception {
        try (var stage = Stage.openForLongOnThree("rolling")) {
            var letters = new ArrayList<String>();
            for (int n = 0; n < LETTERS; n++) {
                letters.add(stage.caller("olive", "officer")
                        .sendLetter(Letters.number(n))
                        .text("/id"));
            }
            var actions = Actions.about(stage, letters);
            var gateway = new Gateway();
            for (var service : Service.values()) {
                gateway.replicas(service).add(stage.process(service));
                gateway.replicas(service).add(ready(stage.another(service)));
            }
            var begun = String.valueOf(new Agreement(stage)
                    .rows("tracker", "select 'now', clock_timestamp()")
                    .get("now"));
            try (var listener = new EventListener(gateway, stage.token("vera", "viewer"))) {
                await().until(() -> listener.opened() == 1);
                var load = Thread.ofPlatform().start(() -> load(stage, gateway, actions, letters));
                warmUp();
                long start = System.nanoTime();
                int before = sent.get();
                for (var service : Service.values()) {
                    replaceAll(stage, gateway, service);
                }
                double seconds = (System.nanoTime() - start) / 1e9;
                tell(
                        "all six replaced in %.0f s under %.0f requests a second",
                        seconds, (sent.get() - before) / seconds);
                over.set(true);
                Ripple.joined(load);
                tell("%d requests, %d failed; %s", sent.get(), failures.size(), Latencies.ofNanos(took));
                failures.stream().limit(10).forEach(failure -> tell("failed: %s", failure));
                missesNothing(stage, listener, begun);
                assertThat(failures).isEmpty();
            } finally {
                over.set(true);
                for (var service : Service.values()) {
                    gateway.replicas(service).forEach(ServiceProcess::kill);
                }
            }
        }
    }

    private void warmUp() {
        Writers.pause(RISING.plusSeconds(20).toMillis());
        tell("with nothing being replaced: %d failed; %s", failures.size(), Latencies.ofNanos(took));
        took.clear();
    }

    private static void replaceAll(Stage stage, Gateway gateway, Service service) {
        for (var old : List.copyOf(gateway.replicas(service))) {
            gateway.replicas(service).add(ready(stage.another(service)));
            gateway.replicas(service).remove(old);
            Writers.pause(UNTIL_ALL_KNOW);
            old.stop();
        }
    }

    private static ServiceProcess ready(ServiceProcess replica) {
        replica.start();
        replica.awaitReady();
        return replica;
    }

    private void load(Stage stage, Gateway gateway, Actions actions, List<String> letters) {
        var officer = stage.caller("olive", "officer").through(gateway);
        var owner = stage.caller("omar", "action-owner").through(gateway);
        var pace = new Pace(A_SECOND, RISING);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; !over.get(); n++) {
                pace.await();
                int one = n;
                var _ = callers.submit(() -> call(() -> switch (one % 10) {
                    case 0 -> actions.plan(owner);
                    case 1, 2, 3 ->
                        officer.get(Service.INSPECTIONS, "/v1/inspections/" + letters.get(one % letters.size()));
                    case 4, 5, 6 ->
                        officer.get(Service.FINDINGS, "/v1/findings?inspectionId=" + letters.get(one % letters.size()));
                    default ->
                        officer.get(
                                Service.TRACKER,
                                "/v1/recommendations/"
                                        + actions.recommendations.get(one % actions.recommendations.size()));
                }));
            }
        }
    }

    private void call(java.util.concurrent.Callable<Answer> call) {
        long begun = System.nanoTime();
        sent.incrementAndGet();
        try {
            var answer = call.call();
            if (!answer.isDone()) {
                failures.add(answer.toString());
            }
        } catch (Exception unanswered) {
            failures.add(unanswered.toString());
        }
        took.add(System.nanoTime() - begun);
    }

    /** Every event since then came once, in the order of their numbers. */
    private static void missesNothing(Stage stage, EventListener listener, String begun) throws Exception {
        var said = new ArrayList<String>();
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Map<String, String> events = new Agreement(stage)
                    .rows(
                            "tracker",
                            "select lpad(number::text, 12, '0'), id from outbox_event where written_at > '%s' and number is not null"
                                    .formatted(begun));
            said.clear();
            said.addAll(events.values());
            assertThat(listener.heard).hasSize(said.size());
        });
        assertThat(listener.heard).containsExactlyElementsOf(said);
        tell("%d events heard once each and in order, over %d connections", said.size(), listener.opened());
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void tell(String words, Object... figures) {
        System.out.println("rolling: " + String.format(Locale.ROOT, words, figures));
    }
}
