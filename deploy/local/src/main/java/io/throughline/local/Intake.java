package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends documents to inspections-service as an officer would, a few at a time. */
final class Intake {

    private static final int AT_A_TIME = 3;
    private static final Duration LOOK = Duration.ofMillis(300);

    private final Screen screen;

    Intake(Screen screen) {
        this.screen = screen;
    }

    void takeIn(List<Path> documents, String what) {
        var begun = Instant.now();
        var done = new AtomicInteger();
        List<Outcome> outcomes;
        try (var desk = new OfficersDesk();
                var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            outcomes = all(threads.invokeAll(documents.stream()
                    .map(document -> (Callable<Outcome>) () -> {
                        var outcome = desk.send(document);
                        tell(name(document), outcome);
                        screen.progress(done.incrementAndGet(), documents.size(), name(document));
                        return outcome;
                    })
                    .toList()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            screen.endProgress();
        }
        summarise(outcomes, what, Duration.between(begun, Instant.now()));
    }

    /**
     * Hands a folder over as one import, which goes on by itself even when the service is restarted. Sent again, what was
     * taken in before is known.
     */
    void takeInTogether(List<Path> documents, String what) {
        var begun = Instant.now();
        var outcomes = new ArrayList<Outcome>();
        try (var desk = new OfficersDesk()) {
            String at = null;
            for (var batch : Reports.inBatches(documents)) {
                at = desk.sendTogether(batch, at).path("id").asText();
            }
            if (at != null) {
                for (var file : followed(desk, at).path("files")) {
                    outcomes.add(outcome(file));
                    tell(file.path("fileName").asText(), outcomes.getLast());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } catch (Sorry e) {
            screen.line("  " + e.getMessage());
        } finally {
            screen.endProgress();
        }
        summarise(outcomes, what, Duration.between(begun, Instant.now()));
    }

    private JsonNode followed(OfficersDesk desk, String at) throws InterruptedException {
        while (true) {
            var seen = desk.look(at);
            int waiting = seen.path("counts").path("waiting").asInt();
            int all = seen.path("files").size();
            screen.progress(all - waiting, all, "");
            if (waiting == 0) {
                return seen;
            }
            Thread.sleep(LOOK);
        }
    }

    private static Outcome outcome(JsonNode file) {
        return switch (file.path("status").asText()) {
            case "RECORDED" -> new Outcome.TakenIn();
            case "KNOWN" -> new Outcome.Known();
            default -> {
                var problem = file.path("problem");
                yield new Outcome.Refused((problem.path("title").asText() + ". "
                                + problem.path("detail").asText())
                        .strip());
            }
        };
    }

    private void tell(String document, Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            screen.line("  not taken in: " + document + ": " + refused.reason());
        }
    }

    private void summarise(List<Outcome> outcomes, String what, Duration time) {
        var taken = outcomes.stream().filter(Outcome.TakenIn.class::isInstance).count();
        var known = outcomes.stream().filter(Outcome.Known.class::isInstance).count();
        var refused = outcomes.size() - taken - known;
        screen.line(String.format(
                Locale.ROOT,
                "  %d %s: %d taken in, %d known already, %d refused, in %.1f s",
                outcomes.size(),
                what,
                taken,
                known,
                refused,
                time.toMillis() / 1000.0));
    }

    private static String name(Path document) {
        return document.getFileName().toString();
    }

    private static List<Outcome> all(List<java.util.concurrent.Future<Outcome>> futures) throws InterruptedException {
        var outcomes = new ArrayList<Outcome>();
        for (var future : futures) {
            try {
                outcomes.add(future.get());
            } catch (ExecutionException e) {
                outcomes.add(new Outcome.Refused(String.valueOf(e.getCause())));
            }
        }
        return outcomes;
    }
}
