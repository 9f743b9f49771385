package io.throughline.chassis.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Writes in one go, as a transaction ends, what would cost it a statement each on its way. */
@ApplicationScoped
public class AtTheEnd {

    private final TransactionSynchronizationRegistry transaction;

    AtTheEnd(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Writes all rows of one transaction, in the order in which they came; where it fails, so does the transaction. */
    public interface Writer<R> {
        void write(List<R> rows) throws SQLException;
    }

    /**
     * @param kind one for all rows that are written together
     * @param writer the same for all rows of the kind
     */
    @Transactional(TxType.MANDATORY)
    public <R> void write(Class<R> kind, R row, Writer<R> writer) {
        rows(kind, writer).add(row);
    }

    @SuppressWarnings("unchecked")
    private <R> List<R> rows(Class<R> kind, Writer<R> writer) {
        var rows = (List<R>) transaction.getResource(kind);
        if (rows == null) {
            rows = new ArrayList<>();
            transaction.putResource(kind, rows);
            transaction.registerInterposedSynchronization(new Ending<>(rows, writer));
        }
        return rows;
    }

    private record Ending<R>(List<R> rows, Writer<R> writer) implements Synchronization {

        @Override
        public void beforeCompletion() {
            try {
                writer.write(rows);
            } catch (SQLException failure) {
                throw new IllegalStateException("What belongs to the transaction could not be written", failure);
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
