package io.throughline.tracker.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.tracker.sheet.GridReader;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** An existing action plan, taken in from a spreadsheet. */
@Path("/v1/plans/{id}/imports")
@Produces("application/json")
@RolesAllowed(Roles.LEAD)
@RunOnVirtualThread
@Tag(name = "plans")
class ImportsResource {

    private final ImportCommands commands;

    ImportsResource(ImportCommands commands) {
        this.commands = commands;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Take in the actions of a CSV or XLSX file, or see what that would do (role lead)",
            description =
                    "Only shows what would happen unless dryRun=false. The part mapping says from which column what is"
                            + " read, and who is meant by a name; what it leaves out is guessed from the headings. Where"
                            + " any row has a problem nothing is imported; the same file again changes nothing.")
    public ImportReport take(
            @PathParam("id") UUID id,
            @QueryParam("dryRun") @DefaultValue("true") boolean dryRun,
            @RestForm("file") @Nullable FileUpload file,
            @RestForm("mapping") @PartType(MediaType.APPLICATION_JSON) @Nullable Mapping mapping) {
        if (file == null) {
            throw ExchangeProblem.fileMissing();
        }
        byte[] content = content(file);
        return commands.take(
                id, GridReader.read(content), content, Objects.requireNonNullElse(mapping, Mapping.NONE), dryRun);
    }

    private static byte[] content(FileUpload file) {
        try {
            return Files.readAllBytes(file.uploadedFile());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
