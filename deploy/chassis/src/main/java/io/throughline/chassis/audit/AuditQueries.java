package io.throughline.chassis.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Reads the record; a large part of it is written out piece by piece. */
@ApplicationScoped
class AuditQueries {

    private static final int PART = 1_000;

    private final AuditEntries entries;
    private final Audit audit;
    private final ObjectWriter lines;

    AuditQueries(AuditEntries entries, Audit audit, ObjectMapper json) {
        this.entries = entries;
        this.audit = audit;
        this.lines = json.writer().withRootValueSeparator("\n");
    }

    @Transactional
    List<AuditEntry> list(AuditFilter filter, long after, int limit) {
        return entries.matching(filter, after, limit);
    }

    @Transactional
    void noteExport(AuditFilter filter) {
        audit.done(new Deed("audit-exported", "audit", null, null, filter.authority, null));
    }

    void export(AuditFilter filter, OutputStream out) throws IOException {
        try (var writer = lines.writeValues(out)) {
            long after = 0;
            while (true) {
                long from = after;
                var part = QuarkusTransaction.requiringNew().call(() -> list(filter, from, PART));
                writer.writeAll(part);
                if (part.size() < PART) {
                    return;
                }
                after = Objects.requireNonNull(part.getLast().sequence());
            }
        }
    }
}
