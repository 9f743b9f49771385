package io.throughline.tracker.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/deadlines")
@Produces("application/json")
@RunOnVirtualThread
@Tag(name = "deadlines")
class DeadlinesResource {

    private final DeadlineQueries queries;
    private final DeadlineCommands commands;

    DeadlinesResource(DeadlineQueries queries, DeadlineCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    public record DeadlineList(List<DutyView> items) {}

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.OFFICER,
        Roles.LEAD,
        Roles.ACTION_OWNER,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "What is owed after an inspection: the letter's date beside the rule's, and which governs")
    public DeadlineList list(@QueryParam("inspectionId") @Nullable UUID inspection) {
        if (inspection == null) {
            throw DeadlineProblem.whichInspection();
        }
        return new DeadlineList(queries.of(inspection));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{inspectionId}/{duty}/stated")
    @RolesAllowed({Roles.OFFICER, Roles.LEAD})
    @Operation(summary = "Write down the date that the letter prints, with its words and page; it governs from now on")
    public DutyView state(
            @PathParam("inspectionId") UUID inspection,
            @PathParam("duty") DutyName duty,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull StateDeadline command) {
        return commands.state(inspection, duty, ifMatch, command);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{inspectionId}/{duty}/fulfilment")
    @RolesAllowed({Roles.OFFICER, Roles.LEAD})
    @Operation(summary = "Say that it was sent, and when")
    public DutyView fulfil(
            @PathParam("inspectionId") UUID inspection,
            @PathParam("duty") DutyName duty,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull FulfilDuty command) {
        return commands.fulfil(inspection, duty, ifMatch, command);
    }
}
