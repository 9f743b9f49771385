package io.throughline.inspections.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.problem.CommonProblem;
import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Unavailable;
import io.throughline.chassis.work.WokenThread;
import io.throughline.inspections.inspection.ReportRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/** Takes in the files that wait, as many at a time as there are processors. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int MOST_ATTEMPTS = 3;

    private final ImportCommands commands;
    private final ReportRecorder recorder;
    private final List<WokenThread> threads;

    ImportWorker(ImportCommands commands, ReportRecorder recorder) {
        this.commands = commands;
        this.recorder = recorder;
        this.threads = IntStream.rangeClosed(1, Runtime.getRuntime().availableProcessors())
                .mapToObj(n -> new WokenThread("import-" + n, POLL, this::takeNext, "Files of imports wait", () -> {}))
                .toList();
    }

    void start(@Observes StartupEvent started) {
        threads.forEach(WokenThread::start);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        for (var thread : threads) {
            thread.stop();
        }
    }

    void wake() {
        threads.forEach(WokenThread::wake);
    }

    private boolean takeNext() {
        var next = commands.holdNext();
        next.ifPresent(this::take);
        return next.isPresent();
    }

    private void take(ImportCommands.Held file) {
        try {
            commands.recorded(file.id(), recorder.record(file.content(), file.fileName(), file.by(), file.reach()));
        } catch (Problem refused) {
            if (refused.status() == 503) {
                // Not the file's fault: it waits.
                throw refused;
            }
            commands.refused(file.id(), refused);
        } catch (RuntimeException failure) {
            if (Unavailable.causes(failure) || file.attempts() < MOST_ATTEMPTS) {
                throw failure;
            }
            LOG.errorf(failure, "A file of an import could not be taken in");
            commands.refused(file.id(), CommonProblem.unavailable());
        }
    }
}
