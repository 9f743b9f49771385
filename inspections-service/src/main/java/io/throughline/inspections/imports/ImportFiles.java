package io.throughline.inspections.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The files of all imports. */
@ApplicationScoped
class ImportFiles implements PanacheRepositoryBase<ImportFile, UUID> {

    /** The oldest file that waits and that no other thread or replica holds; locked until the transaction ends. */
    @SuppressWarnings("unchecked")
    Optional<ImportFile> next(Instant now) {
        Stream<ImportFile> waiting = getEntityManager()
                .createNativeQuery("""
                        select * from import_file where status = 'WAITING' and held_until < ?1
                        order by position limit 1 for update skip locked""", ImportFile.class)
                .setParameter(1, now)
                .getResultStream();
        return waiting.findFirst();
    }

    /** What became of each, without the documents themselves. */
    List<ImportView.File> outcomes(UUID importId) {
        return getEntityManager()
                .createQuery("""
                        select fileName, status, inspectionId, problem from ImportFile
                        where importId = :import order by position""", Tuple.class)
                .setParameter("import", importId)
                .getResultStream()
                .map(row -> new ImportView.File(
                        row.get(0, String.class),
                        row.get(1, ImportFile.Status.class).name(),
                        row.get(2, UUID.class),
                        row.get(3, ImportFile.Reason.class)))
                .toList();
    }
}
