package io.throughline.local;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * People who go on with their work while everything around them dies: they repeat a call until somebody answers, and
 * remember what was promised to them.
 */
final class Writers {

    /** Every so manieth letter was sent by mistake. */
    private static final int MISTAKE = 9;

    final Map<Integer, String> recorded = new ConcurrentHashMap<>();
    final Map<String, Long> withdrawn = new ConcurrentHashMap<>();
    final Map<String, Long> advanced = new ConcurrentHashMap<>();
    final Map<String, Long> closed = new ConcurrentHashMap<>();
    final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    final AtomicInteger acknowledged = new AtomicInteger();
    final AtomicInteger unanswered = new AtomicInteger();
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final Caller officer;
    private final Caller lead;
    private final Caller owner;
    private final Caller moderator;

    Writers(Stage stage) {
        officer = stage.caller("olive", "officer");
        lead = stage.caller("lena", "lead");
        owner = stage.caller("omar", "action-owner");
        moderator = stage.caller("mona", "moderator");
    }

    /** No new work; what is begun is brought to its end. */
    void stop() {
        stopping.set(true);
    }

    void record() {
        for (int n = 0; !stopping.get(); n++) {
            record(n);
            pause(150);
        }
    }

    private void record(int n) {
        var answer = insist(() -> officer.sendLetter(Letters.number(n)));
        if (!answer.isDone()) {
            surprises.add("letter " + n + " was refused: " + answer);
            return;
        }
        var id = answer.text("/id");
        recorded.put(n, id);
        if (n % MISTAKE == MISTAKE - 1) {
            withdraw(id, answer);
        }
    }

    private void withdraw(String id, Answer before) {
        var after = insist(() -> officer.write(
                "POST",
                Service.INSPECTIONS,
                "/v1/inspections/" + id + "/withdrawal",
                "{\"reason\":\"Sent by mistake.\"}",
                "If-Match",
                before.etag(),
                "Idempotency-Key",
                "withdraw-" + id));
        if (after.isDone()) {
            withdrawn.put(id, after.version());
        } else {
            surprises.add("the withdrawal of " + id + " was refused: " + after);
        }
    }

    void close() {
        while (!stopping.get() || closed.isEmpty()) {
            var open = insist(() -> officer.get(Service.TRACKER, "/v1/recommendations?status=OPENED&limit=5"));
            for (var one : open.body().path("items")) {
                takeToItsEnd(one.get("id").asText());
            }
            pause(150);
        }
    }

    private void takeToItsEnd(String id) {
        while (true) {
            var now = insist(() -> officer.get(Service.TRACKER, "/v1/recommendations/" + id));
            var step = next(id, now);
            if (step == null) {
                return;
            }
            var after = insist(step);
            if (after.isDone()) {
                note(id, after);
            } else if (!after.isOvertaken()) {
                surprises.add(id + " in " + now.text("/status") + " was refused: " + after);
                return;
            }
        }
    }

    private void note(String id, Answer after) {
        if (after.body().has("findingId")) {
            advanced.merge(id, after.version(), Math::max);
            if (after.text("/status").equals("CLOSED")) {
                closed.put(id, after.version());
            }
        }
    }

    private @Nullable Callable<Answer> next(String id, Answer now) {
        var here = "/v1/recommendations/" + id;
        return switch (now.text("/status")) {
            case "OPENED" ->
                now.body().hasNonNull("owner")
                        ? () -> owner.write(
                                "POST",
                                Service.TRACKER,
                                here + "/actions",
                                """
                                {"title":"Two more managers","dueDate":"%s"}""".formatted(LocalDate.now(ZoneOffset.UTC).plusDays(90)),
                                "Idempotency-Key",
                                "plan-" + id)
                        : () -> step(lead, "PUT", here + "/owner", now, "{\"owner\":\"omar\"}");
            case "PLANNED" -> () -> step(owner, "POST", here + "/claim", now, """
                    {"impact":"Plans are kept.","knownBy":[{"way":"DIP_SAMPLE","sampled":42,"met":40}],
                     "newEvidence":[{"note":"Audit of May","shows":"40 of 42"}]}""");
            case "CLAIMED" ->
                () -> step(
                        moderator, "POST", here + "/verification", now, """
                    {"outcome":"ACCEPTED","evidenceSeen":["%s"],"reason":"Seen."}""".formatted(now.text("/claim/evidence/0")));
            case "VERIFIED" -> () -> step(moderator, "POST", here + "/closure", now, "{\"reason\":\"It lasts.\"}");
            default -> null;
        };
    }

    private static Answer step(Caller who, String method, String path, Answer now, String json) throws IOException {
        return who.write(method, Service.TRACKER, path, json, "If-Match", now.etag());
    }

    /** An answer that is one; 503 and silence are not. A 500 is never right. */
    private Answer insist(Callable<Answer> call) {
        while (true) {
            try {
                var answer = call.call();
                if (answer.status() == 500) {
                    surprises.add("answered " + answer);
                } else if (answer.status() < 500) {
                    if (answer.isDone()) {
                        acknowledged.incrementAndGet();
                    }
                    return answer;
                }
            } catch (IOException nobodyThere) {
                // as from a dead process
            } catch (Exception impossible) {
                throw new IllegalStateException(impossible);
            }
            unanswered.incrementAndGet();
            pause(100);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
