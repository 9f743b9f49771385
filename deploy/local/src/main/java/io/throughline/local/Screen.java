package io.throughline.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What the person at the terminal sees: lines, and one bar that stays below them. */
final class Screen {

    private static final int WIDTH = 28;
    private static final String ERASE_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final boolean terminal;
    private String bar = "";
    private int lastTenth;

    Screen(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** JDK 25 went back to no console where there is no terminal; 22 to 24 had one. */
    @SuppressWarnings("SystemConsoleNull")
    static Screen standard() {
        var console = System.console();
        return new Screen(System.out, console != null && console.isTerminal());
    }

    synchronized void line(String text) {
        out.println(bar.isEmpty() ? text : ERASE_LINE + text);
        show();
    }

    void done(String what, Duration after) {
        line(String.format(Locale.ROOT, "  %-34s %5.1f s", what, after.toMillis() / 1000.0));
    }

    synchronized void progress(int done, int of, String now) {
        if (terminal) {
            var filled = of == 0 ? WIDTH : done * WIDTH / of;
            bar = String.format(
                    Locale.ROOT,
                    "  [%s%s] %d of %d  %s",
                    "#".repeat(filled),
                    ".".repeat(WIDTH - filled),
                    done,
                    of,
                    shortened(now));
            out.print(ERASE_LINE);
            show();
        } else if (of > 0 && done * 10 / of > lastTenth) {
            lastTenth = done * 10 / of;
            out.printf(Locale.ROOT, "  %d of %d%n", done, of);
        }
    }

    synchronized void endProgress() {
        if (!bar.isEmpty()) {
            out.print(ERASE_LINE);
        }
        bar = "";
        lastTenth = 0;
        out.flush();
    }

    private void show() {
        out.print(bar);
        out.flush();
    }

    private static String shortened(String name) {
        return name.length() <= 30 ? name : name.substring(0, 29) + "…";
    }
}
