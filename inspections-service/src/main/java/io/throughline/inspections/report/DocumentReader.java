package io.throughline.inspections.report;

import io.throughline.chassis.problem.CommonProblem;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads uploads, or refuses them with a problem, in processes of their own: a parser that a hostile file has sent astray
 * cannot be stopped in any other way, and takes no memory from the service.
 */
@ApplicationScoped
public class DocumentReader {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ReadingTime limit;
    private final int heapMegabytes;
    private final Optional<Path> furtherAuthorities;
    private final Semaphore free;
    private final ConcurrentLinkedDeque<WorkerProcess> idle = new ConcurrentLinkedDeque<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("reading-limit").factory());

    @Inject
    DocumentReader(
            @ConfigProperty(name = "throughline.reading.limit") Duration limit,
            @ConfigProperty(name = "throughline.reading.heap-megabytes") int heapMegabytes,
            @ConfigProperty(name = "throughline.reading.processes") Optional<Integer> processes,
            @ConfigProperty(name = "throughline.authorities.extra") Optional<Path> furtherAuthorities) {
        this.limit = ReadingTime.of(limit);
        this.heapMegabytes = heapMegabytes;
        this.furtherAuthorities = furtherAuthorities;
        this.free = new Semaphore(processes.orElseGet(() -> Runtime.getRuntime().availableProcessors()), true);
    }

    public ReadDocument read(byte[] content, String fileName) {
        return read(content, fileName, limit);
    }

    /** For work that nobody waits for, which may go on longer where the machine is busy. */
    public ReadDocument readUnhurried(byte[] content, String fileName) {
        return read(content, fileName, limit.unhurried());
    }

    private ReadDocument read(byte[] content, String fileName, ReadingTime time) {
        ReportDocument.checkSize(content, ReportLimits.STANDARD);
        takePlace();
        try {
            var worker = worker();
            try {
                return worker.read(content, fileName, time, clock);
            } finally {
                if (worker.isAlive()) {
                    idle.push(worker);
                }
            }
        } finally {
            free.release();
        }
    }

    private void takePlace() {
        try {
            if (!free.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw CommonProblem.unavailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CommonProblem.unavailable();
        }
    }

    private WorkerProcess worker() {
        for (var worker = idle.poll(); worker != null; worker = idle.poll()) {
            if (worker.isAlive()) {
                return worker;
            }
        }
        try {
            return new WorkerProcess(
                    WorkerCommand.of(heapMegabytes, furtherAuthorities).start());
        } catch (IOException noProcess) {
            throw new UncheckedIOException(noProcess);
        }
    }

    @PreDestroy
    void close() {
        clock.shutdownNow();
        idle.forEach(WorkerProcess::close);
    }
}
