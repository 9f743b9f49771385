package io.throughline.findings.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** A day, month or year as reports print them. */
final class PrintedDay {

    static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    static final String YEAR = "(?<year>20\\d\\d)";
    static final String DAY_AND_MONTH = "(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>" + MONTH + ")";

    private PrintedDay() {}

    /** As much of ISO 8601 as was printed. */
    static @Nullable String written(Matcher found) {
        String year = found.group("year");
        String month = found.group("month");
        if (year == null || month == null) {
            return year;
        }
        return of(found)
                .map(LocalDate::toString)
                .orElseGet(() -> String.format(Locale.ROOT, "%s-%02d", year, month(month)));
    }

    static Optional<LocalDate> of(Matcher found) {
        if (found.group("year") == null || found.group("month") == null || found.group("day") == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(found.group("year")),
                    month(found.group("month")),
                    Integer.parseInt(found.group("day"))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
    }
}
