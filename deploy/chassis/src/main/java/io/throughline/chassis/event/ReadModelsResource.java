package io.throughline.chassis.event;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.CurrentActor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What this service remembers of the others, and how to make it again from the log. */
@Path("/v1/read-models")
@Produces("application/json")
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Tag(name = "operations")
class ReadModelsResource {

    private final Instance<ReadModel> models;
    private final ReadModelRebuild rebuild;
    private final CurrentActor actor;

    ReadModelsResource(Instance<ReadModel> models, ReadModelRebuild rebuild, CurrentActor actor) {
        this.models = models;
        this.rebuild = rebuild;
        this.actor = actor;
    }

    /** @param topic the log that it is made from */
    public record ReadModelView(String name, String topic) {}

    public record ReadModelList(List<ReadModelView> items) {}

    @GET
    @Operation(summary = "The read models of this service")
    @Extension(name = "x-reach", value = "shared")
    public ReadModelList list() {
        return new ReadModelList(models.stream()
                .map(model -> new ReadModelView(model.name(), model.topic()))
                .toList());
    }

    @POST
    @Path("/{name}/rebuild")
    @Operation(summary = "Forget this read model and make it again from the log; it serves meanwhile")
    @Extension(name = "x-reach", value = "everywhere")
    public ReadModelRebuild.Outcome rebuild(@PathParam("name") String name) {
        actor.mustReachEverywhere();
        ReadModel model = models.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        404,
                        "read-models:unknown",
                        "No such read model",
                        "This service has no read model of this name; GET /v1/read-models lists them."));
        return rebuild.rebuild(model);
    }
}
