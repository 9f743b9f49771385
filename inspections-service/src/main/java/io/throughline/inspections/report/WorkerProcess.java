package io.throughline.inspections.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A running {@link ReadingWorker}, seen from the service. */
final class WorkerProcess implements AutoCloseable {

    private static final int TICK = 100;

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private volatile boolean outOfTime;
    private volatile boolean ended;

    WorkerProcess(Process process) {
        this.process = process;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Refuses the document when its time is over, or when reading it has killed the process. */
    ReadDocument read(byte[] content, String fileName, ReadingTime limit, ScheduledExecutorService clock) {
        var time = limit.from(process.toHandle());
        var watch = clock.scheduleWithFixedDelay(() -> endIf(time.isOver()), TICK, TICK, TimeUnit.MILLISECONDS);
        try {
            Frames.write(to, fileName.getBytes(UTF_8));
            Frames.write(to, content);
            var answer = Frames.JSON.readValue(Frames.read(from), Frames.Answer.class);
            if (answer.document() != null) {
                return answer.document();
            }
            throw answer.refusal() == null
                    ? ReportProblem.damaged()
                    : answer.refusal().problem();
        } catch (IOException gone) {
            close();
            throw outOfTime ? ReportProblem.tooSlow(limit.seconds()) : ReportProblem.damaged();
        } finally {
            watch.cancel(false);
        }
    }

    private void endIf(boolean over) {
        if (over) {
            outOfTime = true;
            close();
        }
    }

    /** A process that was ended lives on for a moment, and whoever gave it a document then would not get it back. */
    boolean isAlive() {
        return !ended && process.isAlive();
    }

    @Override
    public void close() {
        ended = true;
        process.destroyForcibly();
    }
}
