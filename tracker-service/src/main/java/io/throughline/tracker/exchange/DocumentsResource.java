package io.throughline.tracker.exchange;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.upload.Attachment;
import io.throughline.chassis.upload.Sha256;
import io.throughline.tracker.sheet.Format;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A plan as files for people. */
@Path("/v1/plans/{id}/documents")
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "plans")
class DocumentsResource {

    private final BriefingQueries briefings;

    DocumentsResource(BriefingQueries briefings) {
        this.briefings = briefings;
    }

    @GET
    @Path("/{file}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The plan, its coverage, its progress or the board report, as a file",
            description =
                    "plan, coverage, progress or board-report, with .csv (the first table alone), .xlsx, .ods, .html"
                            + " or .pdf. Progress is of the days from and to, both included; of the last 30 days where"
                            + " they are left out.")
    public Response document(
            @PathParam("id") UUID id,
            @Parameter(example = "board-report.pdf") @PathParam("file") String file,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to) {
        int dot = Math.max(file.lastIndexOf('.'), 0);
        PlanDocument document =
                PlanDocument.named(file.substring(0, dot)).orElseThrow(() -> ExchangeProblem.unknownDocument(file));
        Format format = Arrays.stream(Format.values())
                .filter(one -> ("." + one.name().toLowerCase(Locale.ROOT)).equals(file.substring(dot)))
                .findFirst()
                .orElseThrow(() -> ExchangeProblem.unknownDocument(file));
        byte[] content = format.write(document.book(briefings.of(id, from, to)));
        return Attachment.of(content, format.mediaType(), file, Sha256.of(content));
    }
}
