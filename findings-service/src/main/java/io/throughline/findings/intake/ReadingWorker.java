package io.throughline.findings.intake;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.trace.Traces;
import io.throughline.findings.inspection.ReportTexts;
import io.throughline.findings.reading.Reading;
import io.throughline.findings.reading.ReportReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.WebApplicationException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Reads reports, a few at a time; what it holds when it dies is taken up by another. */
@ApplicationScoped
class ReadingWorker {

    private static final Logger LOG = Logger.getLogger(ReadingWorker.class);
    private static final Duration POLL = Duration.ofMillis(500);

    private final ReportReadingCommands commands;
    private final ReportTexts texts;
    private final MeterRegistry meters;
    private final Traces traces;
    private final int workers;
    private final Semaphore work = new Semaphore(0);
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    ReadingWorker(
            ReportReadingCommands commands,
            @RestClient ReportTexts texts,
            MeterRegistry meters,
            Traces traces,
            @ConfigProperty(name = "throughline.reading.workers") int workers) {
        this.commands = commands;
        this.texts = texts;
        this.meters = meters;
        this.traces = traces;
        this.workers = workers;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        int again = commands.readAgainWhatAnOlderReaderRead(ReportReader.NUMBER);
        if (again > 0) {
            LOG.infof("%d reports are read again by %s", again, ReportReader.VERSION);
        }
        for (int n = 1; n <= workers; n++) {
            threads.add(Thread.ofPlatform().name("reading-" + n).daemon().start(this::run));
        }
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        work.release(workers);
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
    }

    void wake() {
        work.release();
    }

    private void run() {
        while (running) {
            try {
                if (!readNext()) {
                    work.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException unavailable) {
                LOG.warnf("Reading waits: %s", unavailable.getMessage());
                pause();
            }
        }
    }

    private boolean readNext() {
        var next = commands.beginNext();
        next.ifPresent(due -> traces.takeUp(due.trace(), SpanKind.INTERNAL, "reading", () -> read(due.inspection())));
        return next.isPresent();
    }

    private void read(UUID inspection) {
        Timer.Sample begun = Timer.start(meters);
        String outcome = readAndRecord(inspection);
        begun.stop(Timer.builder("throughline.reading")
                .description("From taking a report up to its findings being recorded")
                .tag("outcome", outcome)
                .register(meters));
    }

    private String readAndRecord(UUID inspection) {
        Reading reading;
        try {
            var document = texts.of(inspection);
            reading = ReportReader.read(document, document.kind());
        } catch (WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            // 401, 403 and 429 pass when a token is renewed or a setting is mended; the rest of 4xx does not.
            boolean forGood = status == 404 || status == 400 || status == 410;
            commands.fail(inspection, "The report's text could not be fetched (HTTP " + status + ").", forGood);
            return forGood ? "failed" : "postponed";
        } catch (jakarta.ws.rs.ProcessingException unreachable) {
            commands.fail(inspection, "The inspections service could not be reached.", false);
            return "postponed";
        } catch (RuntimeException | StackOverflowError unreadable) {
            LOG.errorf(unreadable, "The report of inspection %s could not be read", inspection);
            commands.fail(inspection, "The reader failed on this report.", true);
            return "failed";
        }
        commands.complete(inspection, reading);
        return "done";
    }

    private static void pause() {
        try {
            Thread.sleep(POLL);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
