package io.throughline.tracker.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Cells {

    private Cells() {}

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return new ArrayList<>(Arrays.asList(cells));
    }

    static String yes(boolean holds) {
        return holds ? "yes" : "no";
    }
}
