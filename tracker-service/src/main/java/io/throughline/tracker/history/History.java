package io.throughline.tracker.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that has happened, line by line. */
@ApplicationScoped
public class History implements PanacheRepository<HistoryEntry> {

    /** An event's type without its namespace and version, as {@code recommendation-closed}. */
    public static String nameOf(DomainEvent event) {
        String type = event.getClass().getAnnotation(EventType.class).value();
        return type.replaceAll("^.*\\.(?=[a-z-]+\\.v\\d+$)|\\.v\\d+$", "");
    }

    @Transactional(TxType.MANDATORY)
    public void add(HistoryEntry entry) {
        persist(entry);
    }

    /** Writes what happened to something else into the history of each recommendation that it concerns. */
    @Transactional(TxType.MANDATORY)
    public void tell(
            Collection<UUID> recommendations,
            DomainEvent event,
            String actor,
            @Nullable String reason,
            @Nullable String before,
            @Nullable String after) {
        for (UUID recommendation : recommendations) {
            persist(new HistoryEntry(
                    recommendation, nameOf(event), event.subject(), event.time(), actor, reason, before, after));
        }
    }
}
