package io.throughline.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Which events have had their effect, and who is rebuilding; all of it inside the transaction under way. */
@ApplicationScoped
class InboxMemory {

    private static final String INSERT = """
        insert into inbox_event (consumer, event_id)
        select ?, id from unnest(?) as id order by id
        on conflict do nothing returning event_id\
        """;

    private final EntityManager database;
    private final DataSource rows;

    InboxMemory(EntityManager database, DataSource rows) {
        this.database = database;
        this.rows = rows;
    }

    /** Returns those that had not had their effect. */
    @Transactional(TxType.MANDATORY)
    Set<UUID> remember(EventConsumer consumer, Collection<UUID> events) {
        try (var connection = rows.getConnection();
                var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, consumer.name());
            insert.setArray(2, connection.createArrayOf("uuid", events.toArray()));
            var inserted = insert.executeQuery();
            var unknown = new HashSet<UUID>();
            while (inserted.next()) {
                unknown.add(inserted.getObject(1, UUID.class));
            }
            return unknown;
        } catch (SQLException failure) {
            throw new IllegalStateException("It could not be remembered which events came", failure);
        }
    }

    /** The next event of the same transaction reads what this one wrote, in whatever way it was written. */
    @Transactional(TxType.MANDATORY)
    void letGo() {
        database.flush();
        database.clear();
    }

    /** Any number of events may be taken side by side, but none while the read model is being rebuilt. */
    @Transactional(TxType.MANDATORY)
    void shareWithRebuild(EventConsumer consumer) {
        lock("select pg_advisory_xact_lock_shared(hashtextextended(?, 0))", consumer);
    }

    @Transactional(TxType.MANDATORY)
    void holdForRebuild(EventConsumer consumer) {
        lock("select pg_advisory_xact_lock(hashtextextended(?, 0))", consumer);
    }

    private void lock(String query, EventConsumer consumer) {
        try (var connection = rows.getConnection();
                var lock = connection.prepareStatement(query)) {
            lock.setString(1, consumer.name());
            lock.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("The read model could not be held", failure);
        }
    }
}
