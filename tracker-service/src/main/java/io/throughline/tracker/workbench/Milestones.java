package io.throughline.tracker.workbench;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.problem.Violation;
import io.throughline.tracker.page.Say;
import io.throughline.tracker.source.Action;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** People say one thing about one milestone; the API is told all of them. */
@ApplicationScoped
class Milestones {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    private final Clock clock;

    Milestones(Clock clock) {
        this.clock = clock;
    }

    ObjectNode after(Report report, Action action, ObjectNode typed) {
        var all = new ArrayList<>(action.way().stream().map(Milestones::json).toList());
        switch (report) {
            case MILESTONE_MET -> all.get(chosen(typed, all)).put("metOn", met(typed));
            case MILESTONE_GONE -> all.remove(chosen(typed, all));
            default -> all.add(place(all, typed), typed);
        }
        var command = JsonNodeFactory.instance.objectNode();
        command.putArray("milestones").addAll(all);
        return command;
    }

    private String met(ObjectNode typed) {
        String today = LocalDate.ofInstant(clock.instant(), COUNCIL).toString();
        return typed.path("metOn").asText(today);
    }

    private static int chosen(ObjectNode typed, List<ObjectNode> all) {
        int at = typed.path("milestone").asInt(-1);
        if (at < 0 || at >= all.size()) {
            String words = Say.of("choose_milestone");
            throw Problem.of(422, "pages:no-milestone", words, words)
                    .with(new Violation("/milestone", "missing", words));
        }
        return at;
    }

    /** Before those that are due later. */
    private static int place(List<ObjectNode> all, ObjectNode added) {
        String due = added.path("dueDate").asText();
        return (int) all.stream()
                .takeWhile(one -> one.path("dueDate").asText().compareTo(due) <= 0)
                .count();
    }

    private static ObjectNode json(Action.Milestone one) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("title", one.title())
                .put("dueDate", one.dueDate().toString());
        return one.metOn() == null ? json : json.put("metOn", one.metOn().toString());
    }
}
