package io.throughline.tracker.page;

import io.quarkus.qute.TemplateExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The services' codes and dates as people write them. */
@TemplateExtension
public final class Codes {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final Sentences WORDS = new Sentences("codes");

    private Codes() {}

    /** What is no code stays as it is; codes that are not listed speak for themselves: OTHER:early-help is Early help. */
    public static String words(String code) {
        String listed = WORDS.find(code);
        if (listed != null || code.contains(" ")) {
            return listed == null ? code : listed;
        }
        String bare = code.substring(code.indexOf(':') + 1).replace('_', ' ').replace('-', ' ');
        String lower = bare.toLowerCase(Locale.UK);
        return lower.isEmpty() ? code : Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    public static String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Languages.current()).format(date);
    }

    public static String moment(Instant instant) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Languages.current())
                .format(instant.atZone(COUNCIL));
    }

    /** B, R, A or G. */
    public static char letter(String colour) {
        return colour.charAt(0);
    }

    public static int percent(Double share) {
        return (int) Math.round(share * 100);
    }
}
