package io.throughline.chassis.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The dead letters of this service: in its own database, with a copy on {@code <topic>.<consumer>.dlq}. */
@ApplicationScoped
class DeadLetters {

    private static final String COLUMNS =
            "select id, consumer, topic, topic_partition, topic_offset, event_key, payload, reason, state, since from dead_letter ";

    private final EntityManager database;
    private final DataSource rows;
    private final Outbox outbox;

    DeadLetters(EntityManager database, DataSource rows, Outbox outbox) {
        this.database = database;
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Parks what comes after one of its key that could not be taken; returns the others. */
    @Transactional(TxType.MANDATORY)
    List<ConsumerRecord<String, String>> holdBack(
            List<ConsumerRecord<String, String>> received, EventConsumer consumer) {
        var blocked = blocked(
                received.stream()
                        .map(ConsumerRecord::key)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray(),
                consumer);
        var free = new ArrayList<ConsumerRecord<String, String>>();
        for (var one : received) {
            if (one.key() != null && blocked.contains(one.key())) {
                insert(one, consumer, "waits behind an earlier one of its key", "WAITING");
            } else {
                free.add(one);
            }
        }
        return free;
    }

    private Set<String> blocked(Object[] keys, EventConsumer consumer) {
        try (var connection = rows.getConnection();
                var query = connection.prepareStatement("""
                    select event_key from dead_letter
                    where consumer = ? and event_key = any (?) and state in ('BROKEN', 'WAITING')""")) {
            query.setString(1, consumer.name());
            query.setArray(2, connection.createArrayOf("text", keys));
            var found = query.executeQuery();
            var blocked = new HashSet<String>();
            while (found.next()) {
                blocked.add(found.getString(1));
            }
            return blocked;
        } catch (SQLException failure) {
            throw new IllegalStateException("The dead letters could not be read", failure);
        }
    }

    @Transactional(TxType.MANDATORY)
    void bury(ConsumerRecord<String, String> received, EventConsumer consumer, String reason) {
        if (insert(received, consumer, reason, "BROKEN")) {
            outbox.forward(
                    received.topic() + "." + consumer.name() + ".dlq",
                    received.key(),
                    "io.throughline.chassis.dead-letter.v1",
                    String.valueOf(received.value()));
        }
    }

    @Transactional(TxType.MANDATORY)
    List<DeadLetter> unresolved(@Nullable String consumer, long after, int limit) {
        return read(database.createNativeQuery(COLUMNS + """
                        where state in ('BROKEN', 'WAITING') and id > ?1 and (cast(?2 as text) is null or consumer = ?2)
                        order by id limit ?3""", Tuple.class)
                .setParameter(1, after)
                .setParameter(2, consumer)
                .setParameter(3, limit));
    }

    @Transactional(TxType.MANDATORY)
    Optional<DeadLetter> find(long id) {
        return read(database.createNativeQuery(COLUMNS + "where id = ?1", Tuple.class)
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** The oldest unresolved letter of a key: the only one that may be replayed, or order would be lost. */
    @Transactional(TxType.MANDATORY)
    Optional<DeadLetter> firstOf(String consumer, @Nullable String key) {
        return read(database.createNativeQuery(COLUMNS + """
                                where consumer = ?1 and event_key is not distinct from cast(?2 as text)
                                and state in ('BROKEN', 'WAITING') order by id limit 1 for update""", Tuple.class)
                        .setParameter(1, consumer)
                        .setParameter(2, key))
                .stream()
                .findFirst();
    }

    @Transactional(TxType.MANDATORY)
    void resolve(long id, String state) {
        database.createNativeQuery("update dead_letter set state = ?2, resolved_at = clock_timestamp() where id = ?1")
                .setParameter(1, id)
                .setParameter(2, state)
                .executeUpdate();
    }

    private boolean insert(
            ConsumerRecord<String, String> received, EventConsumer consumer, String reason, String state) {
        return database.createNativeQuery("""
                                insert into dead_letter
                                (consumer, topic, topic_partition, topic_offset, event_key, payload, reason, state)
                                values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) on conflict do nothing""")
                        .setParameter(1, consumer.name())
                        .setParameter(2, received.topic())
                        .setParameter(3, received.partition())
                        .setParameter(4, received.offset())
                        .setParameter(5, received.key())
                        .setParameter(6, withoutNul(String.valueOf(received.value())))
                        .setParameter(7, withoutNul(reason))
                        .setParameter(8, state)
                        .executeUpdate()
                == 1;
    }

    private static String withoutNul(String text) {
        return text.replace("\0", "\\u0000");
    }

    @SuppressWarnings("unchecked")
    private static List<DeadLetter> read(jakarta.persistence.Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new DeadLetter(
                                row.get(0, Long.class),
                                row.get(1, String.class),
                                row.get(2, String.class),
                                row.get(3, Integer.class),
                                row.get(4, Long.class),
                                row.get(5, String.class),
                                row.get(6, String.class),
                                row.get(7, String.class),
                                row.get(8, String.class),
                                Objects.requireNonNull(row.get(9, Instant.class))))
                        .toList();
    }
}
