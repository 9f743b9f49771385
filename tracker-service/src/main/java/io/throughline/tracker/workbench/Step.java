package io.throughline.tracker.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Reader;
import io.throughline.tracker.source.Recommendation;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What can be done with a recommendation, and what its form asks. To whom it is offered is a hint: the API decides. */
enum Step {
    OWNER(
            Set.of("OPENED", "PLANNED", "IN_PROGRESS", "CLAIMED"),
            List.of("lead"),
            FormField.of("owner", "line", "field_owner").withHint()),
    ACTIONS(
            Set.of("OPENED", "PLANNED", "IN_PROGRESS"),
            List.of("lead", "action-owner"),
            FormField.of("title", "line", "field_title").withHint(),
            FormField.of("dueDate", "date", "field_due")),
    CLAIM(
            Set.of("PLANNED", "IN_PROGRESS"),
            List.of("lead", "action-owner"),
            FormField.of("impact", "text", "field_impact").withHint(),
            FormField.of("way", "choice", "field_way")
                    .offering("AUDIT_WITH_MODERATION", "DIP_SAMPLE", "MEASURE", "VOICE_OF_CHILDREN", "PARTNERS"),
            FormField.of("sampled", "line", "field_sampled").withHint(),
            FormField.of("met", "line", "field_met").withHint(),
            FormField.of("link", "line", "field_link").withHint(),
            FormField.of("shows", "line", "field_shows")),
    EVIDENCE(
            Set.of("OPENED", "PLANNED", "IN_PROGRESS", "CLAIMED", "VERIFIED"),
            List.of("lead", "action-owner"),
            FormField.of("link", "line", "field_link").withHint(),
            FormField.of("note", "text", "field_note"),
            FormField.of("shows", "line", "field_shows")),
    VERIFICATION(
            Set.of("CLAIMED"),
            List.of("moderator"),
            FormField.of("outcome", "choice", "field_outcome").offering("ACCEPTED", "RETURNED"),
            FormField.of("evidenceSeen", "several", "field_seen").withHint(),
            FormField.of("reason", "text", "field_reason")),
    CLOSURE(Set.of("VERIFIED"), List.of("moderator"), FormField.of("reason", "text", "field_reason")),
    REOPENING(
            Set.of("VERIFIED", "CLOSED", "CONFIRMED"),
            List.of("moderator"),
            FormField.of("reason", "text", "field_reason"));

    @SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable
    private final Set<String> from;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
    private final List<String> roles;

    @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, and so are records of values
    private final List<FormField> fields;

    Step(Set<String> from, List<String> roles, FormField... fields) {
        this.from = from;
        this.roles = roles;
        this.fields = List.of(fields);
    }

    static List<Step> offered(Recommendation recommendation, Reader reader) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(recommendation.status()))
                .filter(step -> reader.isAny(step.roles.toArray(String[]::new)))
                .toList();
    }

    /** The last part of its address, here and in the API. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String sentence() {
        return "step_" + path();
    }

    List<FormField> fields() {
        return fields;
    }

    boolean isReplacing() {
        return this == OWNER;
    }

    ObjectNode command(MultivaluedMap<String, String> form) {
        var command = JsonNodeFactory.instance.objectNode();
        for (var field : fields) {
            if ("several".equals(field.kind())) {
                var chosen = command.putArray(field.name());
                form.getOrDefault(field.name(), List.of()).forEach(chosen::add);
            } else if (form.getFirst(field.name()) != null
                    && !form.getFirst(field.name()).isBlank()) {
                command.put(field.name(), form.getFirst(field.name()).strip());
            }
        }
        return this == CLAIM ? known(broughtAlong(command)) : command;
    }

    private static ObjectNode broughtAlong(ObjectNode claim) {
        if (claim.has("link") || claim.has("shows")) {
            var brought = claim.putArray("newEvidence").addObject();
            for (var field : List.of("link", "shows")) {
                if (claim.has(field)) {
                    brought.set(field, claim.remove(field));
                }
            }
        }
        return claim;
    }

    private static ObjectNode known(ObjectNode claim) {
        var way = JsonNodeFactory.instance.objectNode();
        for (var field : List.of("way", "sampled", "met")) {
            if (claim.has(field)) {
                way.set(field, claim.remove(field));
            }
        }
        if (!way.isEmpty()) {
            claim.putArray("knownBy").add(way);
        }
        return claim;
    }
}
