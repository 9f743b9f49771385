package io.throughline.findings.theme;

import java.util.List;

/** What a text is about. */
public final class Themes {
    private Themes() {}

    public static List<Theme> of(String text, String section) {
        return List.of(Theme.LEADERSHIP_AND_GOVERNANCE);
    }
}
