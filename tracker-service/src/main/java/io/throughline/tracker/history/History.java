package io.throughline.tracker.history;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.throughline.chassis.event.DomainEvent;
import io.throughline.chassis.event.EventType;
import io.throughline.chassis.work.AtTheEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All that has happened, line by line; the lines of a transaction are written as it ends. */
@ApplicationScoped
public class History implements PanacheRepository<HistoryEntry> {

    private final AtTheEnd ending;
    private final DataSource database;

    History(AtTheEnd ending, DataSource database) {
        this.ending = ending;
        this.database = database;
    }

    /** An event's type without its namespace and version, as {@code recommendation-closed}. */
    public static String nameOf(DomainEvent event) {
        String type = event.getClass().getAnnotation(EventType.class).value();
        return type.replaceAll("^.*\\.(?=[a-z-]+\\.v\\d+$)|\\.v\\d+$", "");
    }

    @Transactional(TxType.MANDATORY)
    public void add(HistoryEntry entry) {
        ending.write(HistoryEntry.class, entry, this::write);
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
            add(new HistoryEntry(
                    recommendation, nameOf(event), event.subject(), event.time(), actor, reason, before, after));
        }
    }

    private void write(List<HistoryEntry> entries) throws SQLException {
        flush(); // what they are about has to be there
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(HistoryEntry.INSERT)) {
            for (HistoryEntry entry : entries) {
                entry.fill(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
