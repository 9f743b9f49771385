package io.throughline.findings.reading;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a report speaks of an inspection before it.
 *
 * @param words as printed, on one line
 * @param kind none where the words do not tell
 * @param on as much of the day as the words tell, such as {@code 2018}, {@code 2018-07} or {@code 2018-07-13}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EarlierInspection(
        String words, @Nullable ReportKind kind, @Nullable String on, int page, Span span) {

    private static final Pattern EARLIER = Pattern.compile("(?i)\\b(?:last|previous|earlier|prior)\\b");

    /** Whether it is not the inspection that the report is about, which began on a day. */
    public boolean isBefore(@Nullable LocalDate began) {
        if (on == null || began == null) {
            return true;
        }
        int order = on.compareTo(began.toString().substring(0, on.length()));
        return order < 0 || (order == 0 && EARLIER.matcher(words).find());
    }
}
