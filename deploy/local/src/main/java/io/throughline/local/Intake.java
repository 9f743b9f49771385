package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Hands documents over as one import, as an officer would: what has been let in goes on by itself, also when the service
 * dies meanwhile. Sent again, what was taken in before is known.
 */
final class Intake {

    private static final Duration LOOK = Duration.ofMillis(300);
    private static final Duration AWAY = Duration.ofMinutes(2);

    private final Screen screen;

    Intake(Screen screen) {
        this.screen = screen;
    }

    void takeIn(List<Path> documents, String what) {
        var begun = Instant.now();
        var outcomes = new ArrayList<Outcome>();
        try (var desk = new OfficersDesk()) {
            var at = letIn(documents, desk, outcomes);
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

    /** In as many requests as it needs; where one is refused, its documents are, and the others go on. */
    private @Nullable String letIn(List<Path> documents, OfficersDesk desk, List<Outcome> outcomes)
            throws InterruptedException {
        String at = null;
        for (var batch : Reports.inBatches(documents)) {
            try {
                at = desk.sendTogether(batch, at).path("id").asText();
            } catch (Sorry refused) {
                for (var document : batch) {
                    outcomes.add(new Outcome.Refused(String.valueOf(refused.getMessage())));
                    tell(String.valueOf(document.getFileName()), outcomes.getLast());
                }
            }
        }
        return at;
    }

    private JsonNode followed(OfficersDesk desk, String at) throws InterruptedException {
        var answered = Instant.now();
        while (true) {
            try {
                var seen = desk.look(at);
                answered = Instant.now();
                int waiting = seen.path("counts").path("waiting").asInt();
                int all = seen.path("files").size();
                screen.progress(all - waiting, all, "");
                if (waiting == 0) {
                    return seen;
                }
            } catch (Sorry away) {
                // It may be starting again.
                if (answered.plus(AWAY).isBefore(Instant.now())) {
                    throw away;
                }
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
}
