package io.throughline.tracker.workbench;

import io.throughline.tracker.page.Codes;
import io.throughline.tracker.page.FormField;
import io.throughline.tracker.page.Say;
import io.throughline.tracker.source.Action;
import io.throughline.tracker.source.TrackerSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the form of a report offers to choose from, and what is chosen already. */
@ApplicationScoped
class Offers {

    private static final int MOST = 200;

    private final TrackerSource tracker;

    Offers(@RestClient TrackerSource tracker) {
        this.tracker = tracker;
    }

    List<FormField> of(Report report, UUID thing) {
        List<FormField> fields = report.fields();
        return switch (report) {
            case CORRECTIONS -> replaced(fields, 0, fields.getFirst().offering(recorded(thing)));
            case MILESTONE_MET -> replaced(fields, 0, fields.getFirst().offering(milestones(thing, true)));
            case MILESTONE_GONE -> replaced(fields, 0, fields.getFirst().offering(milestones(thing, false)));
            case DEPENDENCIES -> List.of(awaited(fields.getFirst(), tracker.action(thing)));
            case SERVES -> List.of(served(fields.getFirst(), tracker.action(thing)));
            case VERSIONS -> replaced(fields, 2, chosen(fields.get(2), shown(thing)));
            default -> fields;
        };
    }

    private List<FormField.Option> recorded(UUID measure) {
        var of = tracker.measure(measure);
        return of.holding().stream()
                .map(value -> new FormField.Option(
                        String.valueOf(value.number()), value.value() + " " + of.unit() + ", " + Codes.day(value.on())))
                .toList();
    }

    /** By their places, which hold as long as the action's version does. */
    private List<FormField.Option> milestones(UUID action, boolean notMet) {
        var options = new ArrayList<FormField.Option>();
        var way = tracker.action(action).way();
        for (int i = 0; i < way.size(); i++) {
            var one = way.get(i);
            if (!notMet || one.metOn() == null) {
                options.add(new FormField.Option(
                        String.valueOf(i), one.title() + ", " + Say.of("due_on", Codes.day(one.dueDate()))));
            }
        }
        return options;
    }

    /** What is done about the same letter, and what it waits for already. */
    private FormField awaited(FormField field, Action action) {
        var letter =
                tracker.recommendation(action.served().getFirst()).inspection().id();
        var near = tracker.actionsOf(letter, MOST).items();
        Stream<Action> far = action.awaited().stream()
                .filter(id -> near.stream().noneMatch(one -> one.id().equals(id)))
                .map(tracker::action);
        List<FormField.Option> options = Stream.concat(near.stream(), far)
                .filter(one -> !one.id().equals(action.id()))
                .filter(one -> !one.isOver() || action.awaited().contains(one.id()))
                .map(one -> new FormField.Option(
                        one.id().toString(),
                        one.title() + ", " + one.owner() + ", " + Say.of("due_on", Codes.day(one.dueDate()))))
                .toList();
        return chosen(field.offering(options), names(action.awaited()));
    }

    /** What the same letter asks for, and what it serves already. */
    private FormField served(FormField field, Action action) {
        var letter =
                tracker.recommendation(action.served().getFirst()).inspection().id();
        var near = tracker.recommendations(null, letter.toString(), null, null, null, MOST, null)
                .items();
        var all = new LinkedHashSet<>(near);
        action.served().stream()
                .filter(id -> near.stream().noneMatch(one -> one.id().equals(id)))
                .map(tracker::recommendation)
                .forEach(all::add);
        List<FormField.Option> options = all.stream()
                .filter(one -> !one.isDone() || action.served().contains(one.id()))
                .map(one -> new FormField.Option(one.id().toString(), one.text()))
                .toList();
        return chosen(field.offering(options), names(action.served()));
    }

    private List<String> shown(UUID evidence) {
        String shows = tracker.evidenceOf(evidence).shows();
        return shows == null ? List.of() : List.of(shows);
    }

    private static List<String> names(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }

    private static FormField chosen(FormField field, List<String> values) {
        return field.filled(values, List.of());
    }

    private static List<FormField> replaced(List<FormField> fields, int at, FormField with) {
        var all = new ArrayList<>(fields);
        all.set(at, with);
        return all;
    }
}
