package io.throughline.findings.reading;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a paragraph's printed number from a number that happens to begin a line: paragraphs count up or begin again. */
final class Numbering {

    private static final int GAP = 3;
    private static final int FIRST_LINES = 160;
    private int last;

    boolean accepts(Marker marker) {
        Integer number = marker.number();
        if (number == null || !(marker.dotted() ? isPlausible(number) : last > 0 && number == last + 1)) {
            return false;
        }
        last = number;
        return true;
    }

    private boolean isPlausible(int number) {
        return number == 1 || last == 0 || (number > last && number <= last + GAP);
    }

    /** The number that comes next, where extraction has put it into its paragraph's first lines. */
    @Nullable
    MatchResult displaced(String text) {
        if (last == 0) {
            return null;
        }
        var number = Pattern.compile("(?<=\\p{L},? )" + (last + 1) + "\\. (?=\\p{Ll})")
                .matcher(text);
        number.region(0, Math.min(text.length(), FIRST_LINES)).useTransparentBounds(true);
        if (!number.find()) {
            return null;
        }
        last++;
        return number.toMatchResult();
    }
}
