package io.throughline.tracker.exchange;

import io.throughline.tracker.recommendation.Act;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as a council writes them. */
final class Days {

    private static final List<DateTimeFormatter> WRITTEN = Stream.of(
                    "uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d-M-uuuu", "d MMM uuuu", "d MMMM uuuu", "d-MMM-uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.UK)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private Days() {}

    static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, Act.COUNCIL);
    }

    static Optional<LocalDate> read(String text) {
        return WRITTEN.stream().flatMap(format -> read(text, format).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException otherwiseWritten) {
            return Optional.empty();
        }
    }
}
