package io.throughline.tracker.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

final class Cells {

    private Cells() {}

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    /** A code as people write it. */
    static String words(Enum<?> code) {
        String words = code.name().toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }
}
