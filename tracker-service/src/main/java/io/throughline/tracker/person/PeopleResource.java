package io.throughline.tracker.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/people/{person}")
@Produces("application/json")
@Consumes("application/json")
@RunOnVirtualThread
@Tag(name = "people")
class PeopleResource {

    private final PersonCommands commands;
    private final Idempotency idempotency;

    PeopleResource(PersonCommands commands, Idempotency idempotency) {
        this.commands = commands;
        this.idempotency = idempotency;
    }

    @GET
    @Path("/work")
    @RolesAllowed(Roles.LEAD)
    @Operation(
            summary = "What is open of a person's work, and would be handed over (role lead)",
            description = "All of it is counted; of each kind, the first hundred are listed.")
    public PersonsWork work(@PathParam("person") String person) {
        return commands.open(person);
    }

    /** @param moved how much was handed over, by kind of work */
    record HandedOver(String from, String to, Map<String, Integer> moved) {}

    @POST
    @Path("/handover")
    @RolesAllowed(Roles.LEAD)
    @Operation(summary = "Give all of a person's open work to another, as when somebody leaves (role lead)")
    @APIResponseSchema(HandedOver.class)
    public Response handOver(
            @PathParam("person") String person,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @NotNull @Valid HandOver command,
            @Context UriInfo uri) {
        return idempotency.once(
                key,
                List.of(uri.getPath(), command),
                () -> Response.ok(new HandedOver(person, command.to(), commands.handOver(person, command)))
                        .build());
    }
}
