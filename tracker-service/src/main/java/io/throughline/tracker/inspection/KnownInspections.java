package io.throughline.tracker.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class KnownInspections implements PanacheRepositoryBase<KnownInspection, UUID> {

    public @Nullable InspectionPlace place(UUID id) {
        return findByIdOptional(id).map(KnownInspection::place).orElse(null);
    }

    void remember(InspectionSaid.State said, long sequence) {
        KnownInspection known = findById(said.id(), LockModeType.PESSIMISTIC_WRITE);
        boolean first = known == null;
        if (known == null) {
            known = new KnownInspection(said.id());
        }
        known.update(said, sequence);
        if (first) {
            persist(known);
        }
    }
}
