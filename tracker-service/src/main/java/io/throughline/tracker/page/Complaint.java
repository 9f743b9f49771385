package io.throughline.tracker.page;

import io.throughline.chassis.problem.Problem;
import java.util.List;

/**
 * What is wrong with a form that was sent.
 *
 * @param field the one that it is about; empty where it is about the whole
 */
public record Complaint(String field, String words) {

    /** @param sentence of ours, by its key */
    public static Complaint of(String field, String sentence) {
        return new Complaint(field, Say.of(sentence));
    }

    /** A refusal, field by field where it names fields. */
    public static List<Complaint> of(Problem problem) {
        return problem.errors().isEmpty()
                ? List.of(new Complaint("", problem.title() + ". " + problem.detail()))
                : problem.errors().stream()
                        .map(error -> new Complaint(lastStep(error.pointer()), error.detail()))
                        .toList();
    }

    private static String lastStep(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
