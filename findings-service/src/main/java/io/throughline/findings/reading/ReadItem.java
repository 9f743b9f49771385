package io.throughline.findings.reading;

import io.throughline.findings.theme.Polarity;
import io.throughline.findings.theme.Theme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding or request, as read.
 *
 * @param reference the printed number
 * @param citation its words and where they stand
 * @param deadline as printed, in lower case
 * @param confidence between 0 and 1: how sure the reader is that this is one item with these bounds and this meaning
 */
public record ReadItem(
        ItemKind kind,
        @Nullable String reference,
        String section,
        Citation citation,
        Polarity polarity,
        List<Theme> themes,
        @Nullable String deadline,
        @Nullable String addressee,
        double confidence) {

    public ReadItem {
        themes = List.copyOf(themes);
    }
}
