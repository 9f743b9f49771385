package io.throughline.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where the chain ends: kept beside it, so that its end cannot be cut off unseen. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChainHead {

    private final DataSource database;

    ChainHead(DataSource database) {
        this.database = database;
    }

    /** The head, held until the transaction ends. */
    Chain forSealing() {
        Chain head = read("select sequence, hash from audit_head for update");
        if (head == null) {
            throw new IllegalStateException("the head of the audit chain is gone; verify the audit");
        }
        return head;
    }

    /** The transaction sees from here on what is there at this moment, and nothing of what comes after. */
    void holdStill() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read");
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit could not be read", failure);
        }
    }

    @Nullable
    Chain get() {
        return read("select sequence, hash from audit_head");
    }

    void moveOn(Chain from, List<AuditEntry> waiting) {
        var ids = new ArrayList<Object>();
        var hashes = new ArrayList<String>();
        Chain chain = from;
        for (AuditEntry entry : waiting) {
            chain = chain.with(entry);
            ids.add(entry.id());
            hashes.add(chain.hash());
        }
        try (var connection = database.getConnection();
                var seal = connection.prepareStatement("""
                    update audit_entry set sequence = ? + place.nth, hash = place.hash
                    from unnest(?, ?) with ordinality as place (id, hash, nth) where audit_entry.id = place.id\
                    """);
                var move = connection.prepareStatement("update audit_head set sequence = ?, hash = ?")) {
            seal.setLong(1, from.sequence());
            seal.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            seal.setArray(3, connection.createArrayOf("text", hashes.toArray()));
            seal.executeUpdate();
            move.setLong(1, chain.sequence());
            move.setString(2, chain.hash());
            move.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit could not be sealed", failure);
        }
    }

    private @Nullable Chain read(String query) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(query);
                var row = prepared.executeQuery()) {
            return row.next() ? new Chain(row.getLong(1), row.getString(2)) : null;
        } catch (SQLException failure) {
            throw new IllegalStateException("The head of the audit could not be read", failure);
        }
    }
}
