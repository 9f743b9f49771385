package io.throughline.chassis.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who did what, and whether the record of it is whole. */
@Path("/v1/audit")
@Produces("application/json")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Tag(name = "audit")
class AuditResource {

    private final AuditQueries queries;
    private final AuditVerification verification;
    private final Cursors cursors;
    private final CurrentActor actor;

    AuditResource(AuditQueries queries, AuditVerification verification, Cursors cursors, CurrentActor actor) {
        this.queries = queries;
        this.verification = verification;
        this.cursors = cursors;
        this.actor = actor;
    }

    @GET
    @Operation(summary = "Who did what, oldest first; an entry is here a moment after its write")
    public Page<AuditEntry> list(
            @BeanParam AuditFilter filter,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        var found = queries.list(filter, cursors.read(cursor, uri).number("after", 0), limit + 1);
        return cursors.page(found, limit, uri, entry -> Cursor.at("after", Objects.requireNonNull(entry.sequence())));
    }

    @GET
    @Path("/export")
    @Produces("application/x-ndjson")
    @Operation(summary = "The same as one JSON document per line, all at once; the export is itself an entry")
    @APIResponse(
            responseCode = "200",
            description = "One entry on each line",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(implementation = AuditEntry.class)))
    public StreamingOutput export(@BeanParam AuditFilter filter) {
        queries.noteExport(filter);
        return out -> queries.export(filter, out);
    }

    @GET
    @Path("/verification")
    @Operation(
            summary =
                    "Whether anything was changed, taken out, slipped in, moved or cut off; for who reaches every council")
    @Extension(name = "x-reach", value = "everywhere")
    public Verdict verify(
            @Parameter(description = "The number of a head that was noted earlier") @QueryParam("sequence") @Nullable
                    Long sequence,
            @Parameter(description = "Its hash") @QueryParam("hash") @Nullable String hash) {
        if ((sequence == null) != (hash == null)) {
            throw AuditProblem.halfAnAnchor();
        }
        actor.mustReachEverywhere();
        return verification.verify(sequence == null || hash == null ? null : new Chain(sequence, hash));
    }
}
