package io.throughline.tracker.workbench;

import io.throughline.tracker.page.FormField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is said of an action or a measure. */
enum Report {
    PROGRESS("actions", FormField.of("statement", "text", "field_statement").withHint(), Fields.ON),
    COMPLETION("actions", FormField.of("statement", "text", "field_came_of_it"), Fields.ON),
    VALUES("measures", FormField.of("value", "line", "field_value"), Fields.ON);

    private final String kind;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are records of values
    private final List<FormField> fields;

    Report(String kind, FormField... fields) {
        this.kind = kind;
        this.fields = List.of(fields);
    }

    static Optional<Report> of(String kind, String path) {
        return Arrays.stream(values())
                .filter(report -> report.kind.equals(kind) && report.path().equals(path))
                .findFirst();
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String sentence() {
        return "step_" + path();
    }

    String kind() {
        return kind;
    }

    List<FormField> fields() {
        return fields;
    }
}
