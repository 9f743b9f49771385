package io.throughline.tracker.planning;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.tracker.page.Complaint;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Typed;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Plan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What a plan is called and which letters it answers. */
@ApplicationScoped
class PlanFields {

    static final List<FormField> FIELDS = List.of(
            FormField.of("title", "line", "field_plan_title").withHint(),
            FormField.of("inspections", "several", "field_answers").withHint());

    private static final int MOST = 200;

    private final InspectionsSource inspections;

    PlanFields(@RestClient InspectionsSource inspections) {
        this.inspections = inspections;
    }

    List<FormField> of(
            @Nullable String authority, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        return Typed.into(offered(authority, List.of(), List.of()), typed, complaints);
    }

    /** As the plan is, where nothing was typed. */
    List<FormField> of(Plan plan, @Nullable MultivaluedMap<String, String> typed, List<Complaint> complaints) {
        var answered = plan.inspections().stream().map(UUID::toString).toList();
        return Typed.into(offered(plan.authority().dfeCode(), List.of(plan.title()), answered), typed, complaints);
    }

    private List<FormField> offered(@Nullable String authority, List<String> title, List<String> answered) {
        List<FormField.Option> letters = inspections.list(authority, null, MOST, null).items().stream()
                .filter(one -> one.reading().recommendations() > 0
                        || answered.contains(one.id().toString()))
                .sorted(Inspection.NEWEST_FIRST)
                .map(one -> new FormField.Option(one.id().toString(), one.named()))
                .toList();
        return List.of(
                FIELDS.getFirst().filled(title, List.of()),
                FIELDS.getLast().offering(letters).filled(answered, List.of()));
    }

    /** What was left empty is said too, so that it is refused. */
    ObjectNode command(MultivaluedMap<String, String> form) {
        var command = JsonNodeFactory.instance
                .objectNode()
                .put("title", Optional.ofNullable(form.getFirst("title")).orElse(""));
        var answered = command.putArray("inspections");
        form.getOrDefault("inspections", List.of()).forEach(answered::add);
        return command;
    }
}
