package io.throughline.inspections.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Reads: how far imports are. */
@ApplicationScoped
class ImportQueries {

    private final ReportImports imports;
    private final ImportFiles files;

    ImportQueries(ReportImports imports, ImportFiles files) {
        this.imports = imports;
        this.files = files;
    }

    @Transactional
    ImportView get(UUID id) {
        return ImportView.of(imports.get(id), files.outcomes(id));
    }
}
