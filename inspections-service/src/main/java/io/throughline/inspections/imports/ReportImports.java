package io.throughline.inspections.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** All imports. */
@ApplicationScoped
class ReportImports implements PanacheRepositoryBase<ReportImport, UUID> {

    ReportImport get(UUID id) {
        return findByIdOptional(id).orElseThrow(ImportProblem::unknown);
    }
}
