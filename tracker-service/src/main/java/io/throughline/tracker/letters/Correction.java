package io.throughline.tracker.letters;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Finding;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form in which what was read of a finding is corrected. Its words are the inspectors' and are not in it. */
final class Correction {

    static final List<FormField> FIELDS = List.of(
            FormField.of("kind", "select", "field_kind")
                    .offering("FINDING", "AREA_FOR_IMPROVEMENT", "RECOMMENDATION", "PRIORITY_ACTION"),
            FormField.of("polarity", "select", "field_polarity").offering("STRENGTH", "WEAKNESS", "MIXED", "NEUTRAL"),
            FormField.of("section", "line", "field_section"),
            FormField.of("themes", "line", "field_themes").withHint(),
            FormField.of("deadline", "line", "field_deadline").withHint(),
            FormField.of("addressee", "line", "field_addressee"),
            FormField.of("reason", "text", "field_reason"));

    private Correction() {}

    static List<FormField> fields(Finding finding) {
        return FIELDS.stream()
                .map(field -> field.filled(listed(value(finding, field.name())), List.of()))
                .toList();
    }

    static List<FormField> fields(MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        return Typed.into(FIELDS, typed, complaints);
    }

    static ObjectNode asked(List<FormField> fields, MultivaluedMap<String, String> form) {
        var asked = JsonNodeFactory.instance.objectNode();
        for (var field : fields) {
            String typed = form.getFirst(field.name());
            if ("themes".equals(field.name())) {
                var themes = asked.putArray("themes");
                for (var theme : (typed == null ? "" : typed).split("[,\\s]+", -1)) {
                    if (!theme.isEmpty()) {
                        themes.add(theme);
                    }
                }
            } else if (typed != null && !typed.isBlank()) {
                asked.put(field.name(), typed.strip());
            }
        }
        return asked;
    }

    private static List<String> listed(@Nullable String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static @Nullable String value(Finding finding, String field) {
        return switch (field) {
            case "kind" -> finding.kind();
            case "polarity" -> finding.polarity();
            case "section" -> finding.section();
            case "themes" -> String.join(", ", finding.themes());
            case "deadline" -> finding.deadline();
            case "addressee" -> finding.addressee();
            default -> null;
        };
    }
}
