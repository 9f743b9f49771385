package io.throughline.tracker.page;

import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import java.util.List;

/**
 * What is wrong with a form that was sent.
 *
 * @param field the one that it is about; empty where it is about the whole
 */
public record Complaint(String field, String words) {

    private static final int STALE = 412;

    /** @param sentence of ours, by its key */
    public static Complaint of(String field, String sentence) {
        return new Complaint(field, Say.of(sentence));
    }

    /** A refusal, field by field where it names fields. */
    public static List<Complaint> of(Problem problem) {
        if (problem.status() == STALE) {
            return List.of(of("", "changed_meanwhile"));
        }
        return problem.errors().isEmpty()
                ? List.of(new Complaint("", problem.title() + ". " + problem.detail()))
                : problem.errors().stream()
                        .map(error -> new Complaint(lastStep(error.pointer()), error.detail()))
                        .toList();
    }

    /** A refusal of a form with these fields, in words that name them. */
    public static List<Complaint> of(Problem problem, List<FormField> fields) {
        if (problem.status() == STALE || problem.errors().isEmpty()) {
            return of(problem);
        }
        return problem.errors().stream().map(error -> of(error, fields)).toList();
    }

    private static Complaint of(Violation error, List<FormField> fields) {
        String name = lastStep(error.pointer());
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(field -> new Complaint(name, field.refused(error)))
                .orElseGet(() -> new Complaint(name, error.detail()));
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
