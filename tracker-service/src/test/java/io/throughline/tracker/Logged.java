package io.throughline.tracker;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service logs while this is open. */
final class Logged extends Handler implements AutoCloseable {

    private static final Logger ALL = Logger.getLogger("");

    private final Queue<LogRecord> lines = new ConcurrentLinkedQueue<>();

    Logged() {
        setLevel(Level.ALL);
        ALL.addHandler(this);
    }

    List<String> lines() {
        return lines.stream().map(Logged::words).toList();
    }

    /** What somebody is woken by. */
    List<String> failures() {
        return lines.stream()
                .filter(line -> line.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(Logged::words)
                .toList();
    }

    private static String words(LogRecord line) {
        return line.getMessage() + " " + Arrays.toString(line.getParameters()) + " " + line.getThrown();
    }

    @Override
    public void publish(LogRecord line) {
        lines.add(line);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        ALL.removeHandler(this);
    }
}
