package io.throughline.tracker.page;

import io.throughline.chassis.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form with what was typed into it.
 *
 * @param kind line, text, date, choice, several, select or file
 * @param label which sentence it is called by; {@code <label>_hint} where it is hinted
 */
public record FormField(
        String name,
        String kind,
        String label,
        boolean hinted,
        List<Option> options,
        List<String> values,
        @Nullable String complaint) {

    /**
     * What can be chosen.
     *
     * @param name as people call it; a code is called so in the language of whoever reads
     */
    public record Option(String value, @Nullable String name) {

        public String label() {
            return name == null ? Codes.words(value) : name;
        }
    }

    public static FormField of(String name, String kind, String label) {
        return new FormField(name, kind, label, false, List.of(), List.of(), null);
    }

    public FormField withHint() {
        return new FormField(name, kind, label, true, options, values, complaint);
    }

    public FormField offering(List<Option> offered) {
        return new FormField(name, kind, label, hinted, offered, values, complaint);
    }

    /** Codes, each offered in its words. */
    public FormField offering(String... codes) {
        return offering(
                List.of(codes).stream().map(code -> new Option(code, null)).toList());
    }

    public FormField filled(@Nullable List<String> typed, List<Complaint> complaints) {
        String wrong = complaints.stream()
                .filter(complaint -> complaint.field().equals(name))
                .map(Complaint::words)
                .findFirst()
                .orElse(null);
        return new FormField(name, kind, label, hinted, options, typed == null ? values : typed, wrong);
    }

    /** What a service says in no whole sentence, we say in ours. */
    String refused(Violation error) {
        boolean sentence = error.detail().matches("(?s)[\\p{Lu}\u201c].*");
        if (sentence && !"unreadable".equals(error.code())) {
            return error.detail();
        }
        return switch (error.code()) {
            case "not-null", "not-blank", "not-empty" -> missing();
            case "size" -> "several".equals(kind) ? missing() : Say.of("answer_too_long", Say.of(label));
            case "pattern" -> Say.of("answer_no_sign_in_name", Say.of(label));
            default -> Say.of("answer_unreadable", Say.of(label));
        };
    }

    private String missing() {
        boolean chosen = List.of("choice", "select", "several").contains(kind);
        return Say.of(chosen ? "choice_missing" : "answer_missing", Say.of(label));
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isChosen(String value) {
        return values.contains(value);
    }

    public boolean isWrong() {
        return complaint != null;
    }

    public String hint() {
        return label + "_hint";
    }

    public String inputType() {
        return "date".equals(kind) ? "date" : "text";
    }

    public String describedBy() {
        return (hinted ? name + "-hint " : "") + (isWrong() ? name + "-error" : "");
    }
}
