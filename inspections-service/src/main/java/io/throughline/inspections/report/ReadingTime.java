package io.throughline.inspections.report;

import java.time.Duration;

/**
 * How long a document may take: so much of a processor's time, and a few times that by the clock, since a busy machine is
 * not the document's fault.
 */
record ReadingTime(Duration processor, Duration clock) {

    static ReadingTime of(Duration processor) {
        return new ReadingTime(processor, processor.multipliedBy(4));
    }

    long seconds() {
        return processor.toSeconds();
    }

    Running from(ProcessHandle reader) {
        return new Running(reader, spent(reader), System.nanoTime());
    }

    final class Running {

        private final ProcessHandle reader;
        private final Duration spentBefore;
        private final long begun;

        private Running(ProcessHandle reader, Duration spentBefore, long begun) {
            this.reader = reader;
            this.spentBefore = spentBefore;
            this.begun = begun;
        }

        boolean isOver() {
            return spent(reader).minus(spentBefore).compareTo(processor) > 0
                    || Duration.ofNanos(System.nanoTime() - begun).compareTo(clock) > 0;
        }
    }

    private static Duration spent(ProcessHandle reader) {
        return reader.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
