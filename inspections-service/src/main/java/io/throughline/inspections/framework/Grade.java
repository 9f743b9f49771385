package io.throughline.inspections.framework;

import java.util.regex.Pattern;

/** A grade by its code; the printed words stand beside it wherever it is kept. */
public enum Grade {
    OUTSTANDING,
    GOOD,
    REQUIRES_IMPROVEMENT,
    ADEQUATE,
    INADEQUATE,
    OTHER;

    /** How grades are printed, for use inside other patterns. */
    public static final String PRINTED =
            "(?:requir(?:es?|ed|ing)\\s+improvement(?:\\s+to\\s+be\\s+good)?|inadequate|outstanding|adequate|good)\\b";

    private static final Pattern REQUIRES = Pattern.compile("(?i)requir\\w+\\s+improvement.*", Pattern.DOTALL);

    public static Grade of(String printed) {
        return switch (printed.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "outstanding" -> OUTSTANDING;
            case "good" -> GOOD;
            case "adequate" -> ADEQUATE;
            case "inadequate" -> INADEQUATE;
            default -> REQUIRES.matcher(printed.strip()).matches() ? REQUIRES_IMPROVEMENT : OTHER;
        };
    }
}
