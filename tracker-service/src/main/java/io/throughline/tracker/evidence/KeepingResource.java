package io.throughline.tracker.evidence;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** What is done with evidence that is there: new versions, a review, an expiry, and its end. */
@Path("/v1/evidence/{id}")
@APIResponse(responseCode = "410", description = "What it held was erased")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "evidence")
class KeepingResource {

    private final KeepingCommands commands;
    private final Idempotency idempotency;

    KeepingResource(KeepingCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/versions")
    @RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
    @Operation(
            summary = "Give a new version of it: a link or a note; the one before stays (people concerned, or a lead)")
    @APIResponseSchema(EvidenceView.class)
    public Response revise(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AddEvidence command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.revise(id, ifMatch, command)));
    }

    @POST
    @Path("/version-files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Roles.LEAD, Roles.ACTION_OWNER})
    @Operation(summary = "Give a new version of it: a file; the one before stays (people concerned, or a lead)")
    @APIResponseSchema(EvidenceView.class)
    public Response reviseFile(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("shows") @Nullable @Size(max = 2000) String shows) {
        return changed(commands.revise(id, ifMatch, UploadedFile.read(file), shows));
    }

    @POST
    @Path("/review")
    @RolesAllowed({Roles.LEAD, Roles.MODERATOR})
    @Operation(summary = "Accept or reject it, and say why (a lead or moderator who has not given it)")
    @APIResponseSchema(EvidenceView.class)
    public Response review(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid ReviewEvidence command,
            @Context UriInfo uri) {
        return idempotency.once(
                key, List.of(uri.getPath(), command), () -> changed(commands.review(id, ifMatch, command)));
    }

    @PUT
    @Path("/expiry")
    @RolesAllowed({Roles.LEAD, Roles.MODERATOR, Roles.ACTION_OWNER})
    @Operation(summary = "Say from which day it cannot be relied on any more (people concerned, a lead or a moderator)")
    @APIResponseSchema(EvidenceView.class)
    public Response expire(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid SetExpiry command) {
        return changed(commands.expire(id, ifMatch, command));
    }

    @POST
    @Path("/erasure")
    @RolesAllowed({Roles.LEAD, Roles.ADMIN})
    @Operation(
            summary = "Erase what it holds, on request (role lead or admin)",
            description =
                    "Files, links, notes, file names and what it shows are gone. That it was there, its hashes, the"
                            + " days, who erased it and why remain, and so does all that names it.")
    @APIResponseSchema(ErasedView.class)
    public Response erase(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid EraseEvidence command) {
        ErasedView view = commands.erase(id, ifMatch, command);
        return Response.ok(view)
                .header(HttpHeaders.ETAG, view.evidence().etag())
                .build();
    }

    private static Response changed(EvidenceView view) {
        return Response.ok(view).header(HttpHeaders.ETAG, view.etag()).build();
    }
}
