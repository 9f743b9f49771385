package io.throughline.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns down the log of embedded servers, which else would bury the log of the test. */
final class Quiet {

    // java.util.logging forgets the level of a logger that nobody holds on to.
    private static final List<Logger> HELD = new ArrayList<>();

    private Quiet() {}

    static synchronized void down(Level level, String... names) {
        for (var name : names) {
            var logger = Logger.getLogger(name);
            logger.setLevel(level);
            HELD.add(logger);
        }
    }
}
