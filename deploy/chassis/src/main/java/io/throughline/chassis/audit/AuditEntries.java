package io.throughline.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of entries; all of it inside the transaction under way. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AuditEntries {

    private static final String COLUMNS = """
        id, at, subject, client, roles, authority, purpose, action, resource, resource_id, version, request_id,
        mark\
        """;

    private final DataSource database;

    AuditEntries(DataSource database) {
        this.database = database;
    }

    void write(List<AuditEntry> page) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (AuditEntry entry : page) {
                set(insert, entry);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit could not be written", failure);
        }
    }

    boolean somethingIsWritten() {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select pg_current_xact_id_if_assigned() is not null");
                var answer = query.executeQuery()) {
            return answer.next() && answer.getBoolean(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit could not be written", failure);
        }
    }

    /** Those that have no place in the chain yet, oldest first. */
    List<AuditEntry> waiting(int limit) {
        return read("where sequence is null order by id limit ?", query -> query.setInt(1, limit));
    }

    /** The chain's next part. */
    List<AuditEntry> after(long sequence, int limit) {
        return read("where sequence > ? order by sequence limit ?", query -> {
            query.setLong(1, sequence);
            query.setInt(2, limit);
        });
    }

    List<AuditEntry> matching(AuditFilter filter, long after, int limit) {
        return read(filter.where() + " and sequence > ? order by sequence limit ?", query -> {
            int next = filter.set(query);
            query.setLong(next, after);
            query.setInt(next + 1, limit);
        });
    }

    private List<AuditEntry> read(String where, Parameters parameters) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select " + COLUMNS + ", sequence, hash from audit_entry " + where)) {
            parameters.set(query);
            var found = new ArrayList<AuditEntry>();
            var rows = query.executeQuery();
            while (rows.next()) {
                found.add(entry(rows));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("The audit could not be read", failure);
        }
    }

    interface Parameters {
        void set(PreparedStatement query) throws SQLException;
    }

    private static void set(PreparedStatement insert, AuditEntry entry) throws SQLException {
        insert.setObject(1, entry.id());
        insert.setObject(2, entry.at().atOffset(ZoneOffset.UTC));
        insert.setString(3, entry.subject());
        insert.setString(4, entry.client());
        insert.setString(5, entry.roles());
        insert.setString(6, entry.authority());
        insert.setString(7, entry.purpose());
        insert.setString(8, entry.action());
        insert.setString(9, entry.resource());
        insert.setString(10, entry.resourceId());
        insert.setObject(11, entry.version(), java.sql.Types.BIGINT);
        insert.setString(12, entry.requestId());
        insert.setString(13, entry.mark());
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("subject"),
                row.getString("client"),
                row.getString("roles"),
                row.getString("authority"),
                row.getString("purpose"),
                row.getString("action"),
                row.getString("resource"),
                row.getString("resource_id"),
                row.getObject("version", Long.class),
                row.getString("request_id"),
                row.getString("mark"),
                row.getObject("sequence", Long.class),
                row.getString("hash"));
    }
}
