package io.throughline.tracker.activity;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.source.AuditEntry;
import io.throughline.tracker.source.Audits;
import io.throughline.tracker.source.Listed;
import io.throughline.tracker.source.Verification;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what, and whether the record of it is whole. */
@Path("/audit")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AuditPages {

    private static final int AT_ONCE = 50;

    private final Audits audits;

    AuditPages(Audits audits) {
        this.audits = audits;
    }

    record AuditPage(
            String service,
            List<String> services,
            @Nullable String subject,
            Verification verification,
            Listed<AuditEntry> entries)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @QueryParam("service") @DefaultValue("tracker") String service,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("cursor") @Nullable String cursor) {
        var audit = audits.of(service).orElseThrow(NotFoundException::new);
        String of = subject == null || subject.isBlank() ? null : subject;
        return new AuditPage(
                service, audits.services(), of, audit.verification(), audit.entries(of, null, AT_ONCE, cursor));
    }
}
