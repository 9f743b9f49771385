package io.throughline.tracker.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class KnownInspections implements PanacheRepositoryBase<KnownInspection, UUID> {

    public @Nullable InspectionPlace place(UUID id) {
        return findByIdOptional(id).map(KnownInspection::place).orElse(null);
    }

    /** Those whose report came out, or came in, from this day on. */
    public List<InspectionPlace> since(LocalDate day) {
        return find("coalesce(receivedDate, publishedDate) >= ?1 and status <> 'WITHDRAWN'", day).stream()
                .map(KnownInspection::place)
                .toList();
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
