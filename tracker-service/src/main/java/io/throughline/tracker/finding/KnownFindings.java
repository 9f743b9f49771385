package io.throughline.tracker.finding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class KnownFindings implements PanacheRepositoryBase<KnownFinding, UUID> {

    public @Nullable FindingPlace place(UUID id) {
        return findByIdOptional(id).map(KnownFinding::place).orElse(null);
    }

    void remember(FindingSaid.State said, long sequence) {
        KnownFinding known = findById(said.id(), LockModeType.PESSIMISTIC_WRITE);
        boolean first = known == null;
        if (known == null) {
            known = new KnownFinding(said.id());
        }
        known.update(said, sequence);
        if (first) {
            persist(known);
        }
    }
}
