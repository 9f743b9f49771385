package io.throughline.tracker.deadline;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

@ApplicationScoped
class DutyRules {

    private final List<DutyRule> rules;

    DutyRules(ObjectMapper json) {
        try (var data = Objects.requireNonNull(DutyRules.class.getResourceAsStream("duties.json"))) {
            this.rules = List.of(json.readValue(data, DutyRule[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What follows from an inspection of this kind. */
    List<DutyRule> of(String kind, boolean withPriorityAction) {
        return rules.stream()
                .filter(rule -> rule.kinds().contains(kind))
                .filter(rule -> withPriorityAction || !rule.onlyWithPriorityAction())
                .toList();
    }
}
