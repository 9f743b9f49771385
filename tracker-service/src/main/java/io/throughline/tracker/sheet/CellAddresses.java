package io.throughline.tracker.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A cell may say that it lies millions of columns away, and a reader would make room for all those before it. */
final class CellAddresses {

    /** No spreadsheet has a column beyond XFD. */
    private static final int MOST_LETTERS = 3;

    private CellAddresses() {}

    /** Looks at what stands in each attribute r of a sheet, and leaves the stream at its end. */
    static void check(InputStream sheet) throws IOException {
        var in = new BufferedInputStream(sheet);
        int before = ' ';
        for (int c = in.read(); c >= 0; c = in.read()) {
            if (c == 'r' && Character.isWhitespace(before)) {
                c = attribute(in);
            }
            before = c;
        }
    }

    private static int attribute(InputStream in) throws IOException {
        int c = in.read();
        if (c != '=') {
            return c;
        }
        c = in.read();
        if (c != '"' && c != '\'') {
            return c;
        }
        int letters = 0;
        for (c = in.read(); Character.isLetter(c); c = in.read()) {
            letters++;
            if (letters > MOST_LETTERS) {
                throw SheetProblem.damaged();
            }
        }
        return c;
    }
}
