package io.throughline.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** One event in one line: when, what happened, to whom, which one, and a few words of it. */
final class EventLine {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneId.systemDefault());
    private static final int WORDS = 70;

    private EventLine() {}

    static String of(JsonNode event) {
        var data = event.path("data");
        var about = about(data);
        return String.format(
                Locale.ROOT,
                "%s  %-26s %-28s %s  %s",
                clock(event.path("time").asText()),
                name(event.path("type").asText()),
                about.at("/authority/name").asText("-"),
                tail(event.path("subject").asText()),
                shortened(words(about)));
    }

    /** An event carries the whole state of what it is about. */
    private static JsonNode about(JsonNode data) {
        for (var state : new String[] {"recommendation", "finding", "inspection"}) {
            if (data.path(state).isObject()) {
                return data.path(state);
            }
        }
        return data;
    }

    private static String words(JsonNode about) {
        if (about.has("text")) {
            return joined(about, "status", "kind", "reference", "text");
        }
        if (about.has("findings")) {
            return about.path("findings").asText() + " findings, "
                    + about.path("recommendations").asText() + " recommendations";
        }
        return joined(about, "status", "kind", "publishedDate", "focus", "reason");
    }

    private static String joined(JsonNode about, String... fields) {
        var words = new StringBuilder();
        for (var field : fields) {
            if (about.path(field).isValueNode() && !about.path(field).isNull()) {
                words.append(about.path(field).asText()).append(' ');
            }
        }
        return words.toString().strip();
    }

    /** {@code io.throughline.findings.finding-recorded.v1} is known as finding-recorded. */
    private static String name(String type) {
        var parts = type.split("\\.", -1);
        return parts.length < 2 ? type : parts[parts.length - 2];
    }

    private static String tail(String id) {
        return id.length() <= 8 ? id : "…" + id.substring(id.length() - 8);
    }

    private static String clock(String time) {
        try {
            return CLOCK.format(Instant.parse(time));
        } catch (DateTimeParseException e) {
            return time;
        }
    }

    private static String shortened(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS - 1) + "…";
    }
}
