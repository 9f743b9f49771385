package io.throughline.inspections.report;

import io.throughline.chassis.problem.Problem;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gives reading a deadline. A parser that a hostile file has sent astray cannot be trusted to notice an interrupt, so
 * nobody waits for it: the caller has its answer when the time is up.
 */
final class BoundedReading {

    private BoundedReading() {}

    static ReportText within(Duration limit, Callable<ReportText> reading) {
        var task = new FutureTask<>(reading);
        Thread.ofPlatform().daemon().name("report-reading").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw ReportProblem.tooSlow(limit.toSeconds());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Problem problem ? problem : ReportProblem.damaged();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a report was read", e);
        } finally {
            task.cancel(true);
        }
    }
}
