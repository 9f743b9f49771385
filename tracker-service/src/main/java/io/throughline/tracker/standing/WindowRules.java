package io.throughline.tracker.standing;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.tracker.source.Inspection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long after an inspection the next is expected: data, since frameworks change. */
@ApplicationScoped
class WindowRules {

    /**
     * @param after the kinds that count
     * @param inadequate whether it is for councils with an inadequate judgement, or for those without
     */
    record Rule(
            List<String> after,
            boolean inadequate,
            String expects,
            int fromMonths,
            int toMonths,
            String source,
            String certainty) {

        boolean fits(Inspection graded) {
            boolean found = graded.judgements().stream().anyMatch(judgement -> "INADEQUATE".equals(judgement.grade()));
            return after.contains(graded.kind()) && inadequate == found;
        }
    }

    private final List<Rule> rules;

    WindowRules(ObjectMapper json) {
        try (var data = Objects.requireNonNull(WindowRules.class.getResourceAsStream("windows.json"))) {
            this.rules = List.of(json.readValue(data, Rule[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param newestFirst a council's inspections; counted from the last that gave grades, or a visit after it */
    @Nullable
    InspectionWindow next(List<Inspection> newestFirst) {
        Inspection graded = newestFirst.stream()
                .filter(one -> !one.judgements().isEmpty() && one.on() != null)
                .findFirst()
                .orElse(null);
        if (graded == null) {
            return null;
        }
        Rule rule = rules.stream().filter(one -> one.fits(graded)).findFirst().orElse(null);
        if (rule == null) {
            return null;
        }
        var last = newestFirst.stream()
                .filter(one -> one.kind().equals(rule.expects()) && one.on() != null)
                .findFirst()
                .map(Inspection::on)
                .filter(day -> day.isAfter(Objects.requireNonNull(graded.on())))
                .orElse(Objects.requireNonNull(graded.on()));
        return new InspectionWindow(
                rule.expects(),
                last.plusMonths(rule.fromMonths()),
                last.plusMonths(rule.toMonths()),
                last,
                rule.source(),
                rule.certainty());
    }
}
