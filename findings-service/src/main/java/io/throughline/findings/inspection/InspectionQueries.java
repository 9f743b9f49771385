package io.throughline.findings.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** What is known of inspections. */
@ApplicationScoped
public class InspectionQueries {

    private final KnownInspections inspections;

    InspectionQueries(KnownInspections inspections) {
        this.inspections = inspections;
    }

    @Transactional
    public Optional<InspectionTold.Inspection> get(UUID id) {
        return inspections.findByIdOptional(id).map(known -> known.state);
    }

    /** The DfE code of an authority that was inspected, from any of its codes. */
    @Transactional
    public Optional<String> dfeCodeOf(String anyCode) {
        return inspections.dfeCodeOf(anyCode);
    }
}
