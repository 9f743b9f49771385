package io.throughline.chassis.audit;

import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Enters what is done, in the transaction that does it: both are there or neither. Events enter themselves by way of the
 * outbox. A room calls {@link #looked} where somebody sees what is not for everybody, and {@link #done} where it changes
 * something that no event tells.
 */
@ApplicationScoped
public class Audit {

    private final TransactionSynchronizationRegistry transaction;
    private final AuditEntries entries;
    private final AuditKey key;
    private final AuditSealer sealer;
    private final Callers callers;
    private final Clock clock;

    Audit(
            TransactionSynchronizationRegistry transaction,
            AuditEntries entries,
            AuditKey key,
            AuditSealer sealer,
            Callers callers,
            Clock clock) {
        this.transaction = transaction;
        this.entries = entries;
        this.key = key;
        this.sealer = sealer;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * Somebody looks at something that is not for everybody's eyes. Inside the transaction that reads it.
     *
     * @param resource what kind of thing, as {@code evidence}
     * @param authority the council whose thing it is: its dfeCode, where it is known
     */
    @Transactional(TxType.MANDATORY)
    public void looked(String resource, Object id, @Nullable String authority) {
        done(Deed.of(resource + "-looked-at", resource, id).authority(authority));
    }

    /** Something was done that no event tells. */
    @Transactional(TxType.MANDATORY)
    public void done(Deed deed) {
        page().add(entry(callers.now(deed.by()), deed));
    }

    /** So that no write can forget it: each transaction of a request that may change something has a page from its start. */
    void begun(@Observes @Initialized(TransactionScoped.class) Object begun) {
        if (callers.mayChange()) {
            page();
        }
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> page() {
        var page = (List<AuditEntry>) transaction.getResource(Audit.class);
        if (page == null) {
            page = new ArrayList<>();
            transaction.putResource(Audit.class, page);
            transaction.registerInterposedSynchronization(new WriteThenSeal(page));
        }
        return page;
    }

    private void write(List<AuditEntry> page) {
        if (page.isEmpty()) {
            enterUnsaid(page);
        }
        if (!page.isEmpty()) {
            entries.write(
                    page.stream().map(entry -> entry.marked(key.mark(entry))).toList());
        }
    }

    /** The database itself knows whether the transaction has written anything; what Hibernate held back is there by now. */
    private void enterUnsaid(List<AuditEntry> page) {
        Caller caller = callers.now(null);
        if (caller.changing() != null && entries.somethingIsWritten()) {
            var unsaid = new Deed(caller.changing().method(), caller.changing().path(), null, null, null, null);
            page.add(entry(caller, unsaid));
        }
    }

    private AuditEntry entry(Caller caller, Deed deed) {
        var entry = AuditEntry.of(Uuid7.next(), clock.instant(), caller, deed);
        return entry.marked(key.mark(entry));
    }

    private final class WriteThenSeal implements Synchronization {
        private final List<AuditEntry> page;

        WriteThenSeal(List<AuditEntry> page) {
            this.page = page;
        }

        @Override
        public void beforeCompletion() {
            write(page);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !page.isEmpty()) {
                sealer.wake();
            }
        }
    }
}
