package io.throughline.tracker.deadline;

import io.throughline.tracker.inspection.InspectionPlace;
import io.throughline.tracker.inspection.KnownInspections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What is owed after an inspection, and by when. */
@ApplicationScoped
@Transactional
public class DeadlineQueries {

    private final KnownInspections inspections;
    private final DutyRules rules;
    private final DutyRecords records;

    DeadlineQueries(KnownInspections inspections, DutyRules rules, DutyRecords records) {
        this.inspections = inspections;
        this.rules = rules;
        this.records = records;
    }

    List<DutyView> of(UUID id) {
        InspectionPlace inspection = inspections.place(id);
        if (inspection == null) {
            throw DeadlineProblem.unknownInspection(id);
        }
        return of(inspection);
    }

    /** All that is owed after those of them that are known. */
    public List<DutyView> of(Collection<UUID> ids) {
        return ids.stream()
                .map(inspections::place)
                .filter(Objects::nonNull)
                .flatMap(inspection -> of(inspection).stream())
                .toList();
    }

    /** Nothing is owed for an inspection that was withdrawn. */
    public List<DutyView> of(InspectionPlace inspection) {
        if (inspection.status().equals("WITHDRAWN")) {
            return List.of();
        }
        List<Duty> said = records.of(inspection.id());
        return rules.of(inspection.kind(), records.hasPriorityAction(inspection.id())).stream()
                .map(rule -> DutyTerms.of(
                        inspection,
                        rule,
                        said.stream()
                                .filter(duty -> duty.name() == rule.duty())
                                .findFirst()
                                .orElse(null)))
                .toList();
    }

    DutyView get(UUID inspection, DutyName duty) {
        return of(inspection).stream()
                .filter(view -> view.duty() == duty)
                .findFirst()
                .orElseThrow(() -> DeadlineProblem.notOwed(inspection, duty));
    }
}
