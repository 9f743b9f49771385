package io.throughline.tracker.letters;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Say;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Words;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form in which a finding is added. Its words are looked up in the report: what is not there cannot be added. */
final class Addition {

    static final List<FormField> FIELDS = Stream.concat(
                    Stream.of(FormField.of("text", "text", "field_words").withHint()),
                    Correction.FIELDS.stream().filter(field -> !"reason".equals(field.name())))
            .toList();

    private Addition() {}

    static List<FormField> fields(String words) {
        return FIELDS.stream()
                .map(field -> "text".equals(field.name()) ? field.filled(List.of(words), List.of()) : field)
                .toList();
    }

    static List<FormField> fields(MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        return Typed.into(FIELDS, typed, complaints);
    }

    /** @param words of the report; none where it has no text to cite */
    static ObjectNode asked(UUID inspection, MultivaluedMap<String, String> form, @Nullable Words words) {
        ObjectNode asked = Correction.asked(FIELDS, form).put("inspectionId", inspection.toString());
        String typed = Objects.requireNonNullElse(form.getFirst("text"), "");
        if (words == null || words.isEmpty()) {
            return asked;
        }
        asked.remove("text");
        Words.Line place = words.find(typed);
        if (place == null) {
            throw notThere();
        }
        asked.putArray("spans").add(span(place));
        return asked;
    }

    private static ObjectNode span(Words.Line place) {
        return JsonNodeFactory.instance.objectNode().put("start", place.start()).put("end", place.end());
    }

    private static Problem notThere() {
        String what = Say.of("words_not_there");
        return Problem.of(422, "pages:not-in-the-report", Say.of("not_in_the_report"), what)
                .with(new Violation("/text", "not-in-the-report", what));
    }
}
