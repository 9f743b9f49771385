package io.throughline.tracker.measure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Values and their corrections; other systems of the council may record values too. */
@Path("/v1/measures/{id}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "measures")
class MeasuringResource {

    private final MeasureCommands commands;
    private final Idempotency idempotency;

    MeasuringResource(MeasureCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @POST
    @Path("/values")
    @RolesAllowed({Roles.LEAD, Roles.OFFICER, Roles.ACTION_OWNER, Roles.SYSTEM})
    @Operation(summary = "Record the value of a day; it is never altered (the owner, a lead, an officer or a system)")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    public Response tell(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid RecordValue command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> answer(Response.Status.CREATED, commands.tell(id, command)));
    }

    @POST
    @Path("/corrections")
    @RolesAllowed({Roles.LEAD, Roles.OFFICER, Roles.ACTION_OWNER})
    @Operation(summary = "Correct a value, and say why; both stay readable (the owner, a lead or an officer)")
    @APIResponseSchema(value = MeasureView.class, responseCode = "201")
    public Response correct(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid CorrectValue command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> answer(Response.Status.CREATED, commands.correct(id, ifMatch, command)));
    }

    static Response answer(Response.Status status, MeasureView view) {
        return Response.status(status)
                .location(URI.create("/v1/measures/" + view.state().id()))
                .header(HttpHeaders.ETAG, view.etag())
                .entity(view)
                .build();
    }
}
