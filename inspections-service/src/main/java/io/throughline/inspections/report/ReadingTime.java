package io.throughline.inspections.report;

import java.time.Duration;

/**
 * How long a document may take: so much of a processor's time, and a few times that by the clock, since a busy machine is
 * not the document's fault; but never so long that whoever sent it waits in vain.
 */
record ReadingTime(Duration processor, Duration clock) {

    private static final Duration LONGEST = Duration.ofSeconds(18);

    static ReadingTime of(Duration processor) {
        var clock = processor.multipliedBy(4);
        return new ReadingTime(processor, clock.compareTo(LONGEST) < 0 ? clock : LONGEST);
    }

    /** For work that nobody waits for: the document's own time is the same, and the machine may be busy for longer. */
    ReadingTime unhurried() {
        return new ReadingTime(processor, processor.multipliedBy(8));
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
