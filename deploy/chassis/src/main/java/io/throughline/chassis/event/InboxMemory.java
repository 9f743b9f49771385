package io.throughline.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Which events have had their effect, and who is rebuilding; all of it inside the transaction under way. */
@ApplicationScoped
class InboxMemory {

    private final EntityManager database;

    InboxMemory(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    boolean isNew(EventConsumer consumer, UUID event) {
        return database.createNativeQuery(
                                "insert into inbox_event (consumer, event_id) values (?1, ?2) on conflict do nothing")
                        .setParameter(1, consumer.name())
                        .setParameter(2, event)
                        .executeUpdate()
                == 1;
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
        lock("select 1 from (select pg_advisory_xact_lock_shared(hashtextextended(?1, 0))) as held", consumer);
    }

    @Transactional(TxType.MANDATORY)
    void holdForRebuild(EventConsumer consumer) {
        lock("select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) as held", consumer);
    }

    private void lock(String query, EventConsumer consumer) {
        var _ = database.createNativeQuery(query)
                .setParameter(1, consumer.name())
                .getSingleResult();
    }
}
