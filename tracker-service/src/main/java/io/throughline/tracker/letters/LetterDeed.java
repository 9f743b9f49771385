package io.throughline.tracker.letters;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.source.Inspection;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What can be done with a letter that was taken in, and what its form asks. */
enum LetterDeed {
    DETAILS(
            "letter_details",
            "letter_details_how",
            FormField.of("kind", "select", "field_inspection_kind")
                    .offering(
                            "ILACS",
                            "FOCUSED_VISIT",
                            "MONITORING_VISIT",
                            "JTAI",
                            "SEND",
                            "SIF",
                            "SLAC",
                            "OTHER",
                            "NEWS"),
            FormField.of("startDate", "date", "field_inspection_begins"),
            FormField.of("endDate", "date", "field_inspection_ends"),
            FormField.of("publishedDate", "date", "field_published"),
            FormField.of("receivedDate", "date", "field_received").withHint(),
            FormField.of("leadInspector", "line", "field_lead_inspector"),
            FormField.of("focus", "line", "field_focus").withHint(),
            FormField.of("reason", "text", "reason_optional")),
    RE_READING("letter_re_reading", "letter_re_reading_how"),
    WITHDRAWAL("letter_withdrawal", "letter_withdrawal_how", FormField.of("reason", "text", "field_reason"));

    private final String sentence;
    private final String how;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are records of values
    private final List<FormField> fields;

    LetterDeed(String sentence, String how, FormField... fields) {
        this.sentence = sentence;
        this.how = how;
        this.fields = List.of(fields);
    }

    static LetterDeed named(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String sentence() {
        return sentence;
    }

    public String how() {
        return how;
    }

    public boolean isIrrevocable() {
        return this == WITHDRAWAL;
    }

    List<FormField> fields() {
        return fields;
    }

    /** As it is recorded, where that is asked. */
    List<FormField> fields(Inspection recorded) {
        return fields.stream()
                .map(field -> field.filled(listed(value(recorded, field.name())), List.of()))
                .toList();
    }

    /** What was emptied is not known any more. */
    ObjectNode command(MultivaluedMap<String, String> form) {
        var command = JsonNodeFactory.instance.objectNode();
        for (var field : fields) {
            @Nullable String typed = form.getFirst(field.name());
            if (typed == null || typed.isBlank()) {
                command.putNull(field.name());
            } else {
                command.put(field.name(), typed.strip());
            }
        }
        return command;
    }

    private static List<String> listed(@Nullable Object value) {
        return value == null ? List.of() : List.of(value.toString());
    }

    private static @Nullable Object value(Inspection recorded, String field) {
        return switch (field) {
            case "kind" -> recorded.kind();
            case "startDate" -> recorded.startDate();
            case "endDate" -> recorded.endDate();
            case "publishedDate" -> recorded.publishedDate();
            case "receivedDate" -> recorded.receivedDate();
            case "leadInspector" -> recorded.leadInspector();
            case "focus" -> recorded.focus();
            default -> null;
        };
    }
}
