package io.throughline.tracker.ancestor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class KnownRecurrences implements PanacheRepositoryBase<KnownRecurrence, UUID> {

    /** Takes this over unless something newer is known. */
    void remember(RecurrenceSaid.Decision said, long sequence) {
        KnownRecurrence known = findById(said.id());
        if (known != null && known.sequence >= sequence) {
            return;
        }
        var row = known == null ? new KnownRecurrence() : known;
        row.id = said.id();
        row.sequence = sequence;
        row.relation = said.relation();
        row.laterFindingId = said.later().findingId();
        row.laterInspectedOn = said.later().inspectedOn();
        row.laterText = said.later().text();
        row.earlierFindingId = said.earlier().findingId();
        row.earlierInspectionKind = said.earlier().inspectionKind();
        row.earlierInspectedOn = said.earlier().inspectedOn();
        row.earlierText = said.earlier().text();
        if (known == null) {
            persist(row);
        }
    }

    List<KnownRecurrence> before(UUID finding) {
        return list("laterFindingId = ?1 and relation <> 'NEW' order by earlierInspectedOn, id", finding);
    }

    List<KnownRecurrence> after(UUID finding) {
        return list("earlierFindingId = ?1 and relation <> 'NEW' order by laterInspectedOn, id", finding);
    }
}
