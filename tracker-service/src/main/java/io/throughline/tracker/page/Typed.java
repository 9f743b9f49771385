package io.throughline.tracker.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was typed into the fields of a form. */
public final class Typed {

    private Typed() {}

    /** The fields with what was typed into each, and what is wrong with it.
     *
     * @param form none where nothing was typed yet
     */
    public static List<FormField> into(
            List<FormField> fields, @Nullable MultivaluedMap<String, String> form, List<Complaint> complaints) {
        return fields.stream()
                .map(field -> field.filled(form == null ? null : typed(field, form), complaints))
                .toList();
    }

    /** Of boxes that can be ticked, browsers send only those that are. */
    private static @Nullable List<String> typed(FormField field, MultivaluedMap<String, String> form) {
        return "several".equals(field.kind()) ? form.getOrDefault(field.name(), List.of()) : form.get(field.name());
    }

    /** As the API wants to be asked: what was left empty is not said. */
    public static ObjectNode command(List<FormField> fields, MultivaluedMap<String, String> form) {
        var command = JsonNodeFactory.instance.objectNode();
        for (var field : fields) {
            String typed = form.getFirst(field.name());
            if ("several".equals(field.kind())) {
                var chosen = command.putArray(field.name());
                form.getOrDefault(field.name(), List.of()).forEach(chosen::add);
            } else if (typed != null && !typed.isBlank()) {
                command.put(field.name(), typed.strip());
            }
        }
        return command;
    }
}
