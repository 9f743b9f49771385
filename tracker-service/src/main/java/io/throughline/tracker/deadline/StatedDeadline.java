package io.throughline.tracker.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the few ways in which letters say by when. */
final class StatedDeadline {

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern AT_ONCE = Pattern.compile("\\bimmediate(ly)?\\b|\\bwith immediate effect\\b");
    private static final Pattern WITHIN =
            Pattern.compile("\\bwithin (?:the next )?(\\d{1,2}|" + String.join("|", NUMBERS) + ") (week|month)s?\\b");
    private static final Pattern DAY = Pattern.compile("\\b(\\d{1,2} [a-z]{3,9} \\d{4})\\b");
    private static final DateTimeFormatter PRINTED = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("d MMMM uuuu")
            .toFormatter(Locale.UK)
            .withResolverStyle(ResolverStyle.STRICT);

    private StatedDeadline() {}

    static Deadline read(String stated, @Nullable LocalDate published) {
        String words = stated.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        var day = DAY.matcher(words);
        if (day.find()) {
            LocalDate due = day(day.group(1));
            return new Deadline(stated, due, due == null ? null : DeadlineRule.STATED_DAY);
        }
        var within = WITHIN.matcher(words);
        if (within.find()) {
            boolean weeks = within.group(2).equals("week");
            LocalDate due = published == null
                    ? null
                    : published.plus(number(within.group(1)), weeks ? ChronoUnit.WEEKS : ChronoUnit.MONTHS);
            return new Deadline(
                    stated, due, weeks ? DeadlineRule.WEEKS_FROM_PUBLICATION : DeadlineRule.MONTHS_FROM_PUBLICATION);
        }
        return AT_ONCE.matcher(words).find()
                ? new Deadline(stated, published, DeadlineRule.IMMEDIATELY)
                : new Deadline(stated, null, null);
    }

    private static int number(String word) {
        int index = NUMBERS.indexOf(word);
        return index < 0 ? Integer.parseInt(word) : index + 1;
    }

    private static @Nullable LocalDate day(String words) {
        try {
            return LocalDate.parse(words, PRINTED);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
