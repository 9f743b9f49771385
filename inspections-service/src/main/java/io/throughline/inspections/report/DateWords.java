package io.throughline.inspections.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days as people write them: "29 April - 21 May 2014", "30 April and 1 May 2019", "3, 4 and 17 June 2020". */
final class DateWords {

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
    private static final String WEEKDAY = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s+)?(?:the\\s+)?";
    private static final String YEAR = "(?:19|20)\\d\\d\\b";
    private static final String DAY =
            WEEKDAY + "\\b[0-3]?\\d(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?" + MONTH + ")?(?:,?\\s+" + YEAR + ")?";
    private static final String BETWEEN =
            "\\s*(?:-|/|,|&|\\bto\\b|\\band\\b|\\buntil\\b|\\bthrough\\b)\\s*(?:and\\s+)?(?:(?:from|between|on)\\s+)?";

    /** One or more days in a row; at least one of them has to name a month, which {@link #period} checks. */
    static final String DAYS = "(" + DAY + "(?:" + BETWEEN + DAY + "){0,9})";

    static final String FULL_DATE =
            "(" + WEEKDAY + "\\b[0-3]?\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH + ",?\\s+" + YEAR + ")";

    private static final Pattern EACH_DAY = Pattern.compile(
            "\\b([0-3]?\\d)(?:st|nd|rd|th)?(?!\\d)(?:\\s+(?:of\\s+)?(" + MONTH + "))?(?:,?\\s+(" + YEAR + "))?",
            Pattern.CASE_INSENSITIVE);

    private record Day(
            int day, @Nullable Month month, @Nullable Integer year) {}

    private DateWords() {}

    static Optional<LocalDate> date(String words) {
        return period(words, null).map(Period::start);
    }

    /** A month or year that is not repeated is that of the next day in the row; no year at all is that of the letter. */
    static Optional<Period> period(String words, @Nullable LocalDate letter) {
        var days = new ArrayList<Day>();
        EACH_DAY.matcher(words)
                .results()
                .forEach(found -> days.add(new Day(
                        Integer.parseInt(found.group(1)),
                        month(found.group(2)),
                        found.group(3) == null ? null : Integer.valueOf(found.group(3)))));
        var dates = new ArrayList<LocalDate>();
        Day next = new Day(0, null, letter == null ? null : letter.getYear());
        for (Day day : days.reversed()) {
            var whole = complete(day, next);
            if (whole.month() == null || whole.year() == null) {
                return Optional.empty();
            }
            try {
                dates.add(LocalDate.of(whole.year(), whole.month(), whole.day()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
            next = whole;
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(between(dates, letter, words));
    }

    private static Day complete(Day day, Day next) {
        Month month = day.month() == null ? next.month() : day.month();
        Integer year = day.year() != null ? day.year() : next.year();
        boolean yearBefore = day.year() == null
                && year != null
                && month != null
                && next.month() != null
                && month.compareTo(next.month()) > 0;
        return new Day(day.day(), month, yearBefore && year != null ? Integer.valueOf(year - 1) : year);
    }

    private static Period between(List<LocalDate> dates, @Nullable LocalDate letter, String words) {
        var first = Collections.min(dates);
        var last = Collections.max(dates);
        boolean yearless = !Pattern.compile(YEAR).matcher(words).find();
        int back = yearless && letter != null && last.isAfter(letter) ? 1 : 0;
        return new Period(first.minusYears(back), last.minusYears(back));
    }

    private static @Nullable Month month(@Nullable String word) {
        if (word == null) {
            return null;
        }
        String start = word.toUpperCase(Locale.ROOT).substring(0, 3);
        return List.of(Month.values()).stream()
                .filter(month -> month.name().startsWith(start))
                .findFirst()
                .orElse(null);
    }
}
