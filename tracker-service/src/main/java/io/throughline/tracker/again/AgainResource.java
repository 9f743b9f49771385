package io.throughline.tracker.again;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Council;
import io.throughline.tracker.page.Say;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.FindingsSource;
import io.throughline.tracker.source.Listed;
import io.throughline.tracker.source.Recurrence;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

@Path("/found-again")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class AgainResource {

    private static final int AT_ONCE = 20;
    private static final int NOT_FOUND = 404;
    private static final String OPEN = "SUGGESTED";
    private static final Listed<Recurrence> NOTHING = new Listed<>(List.of(), Map.of());

    private final FindingsSource findings;
    private final Councils councils;
    private final Council council;

    AgainResource(@RestClient FindingsSource findings, Councils councils, Council council) {
        this.findings = findings;
        this.councils = councils;
        this.council = council;
    }

    /**
     * @param refused what was said of which pair and not taken
     * @param next the address of further pairs
     */
    record AgainPage(
            Councils.Chosen chosen,
            String relation,
            List<String> relations,
            Listed<Recurrence> found,
            @Nullable Refused refused,
            @Nullable String next)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("relation") @Nullable String relation,
            @QueryParam("cursor") @Nullable String cursor) {
        return page(authority, relation == null || relation.isBlank() ? OPEN : relation, cursor, null);
    }

    private AgainPage page(
            @Nullable String authority, String relation, @Nullable String cursor, @Nullable Refused refused) {
        var chosen = councils.choose(council.chosen(authority));
        String code = chosen.code();
        Listed<Recurrence> found = code == null ? NOTHING : found(code, relation, cursor);
        String further = found.cursor();
        return new AgainPage(
                chosen,
                relation,
                List.of(OPEN, "SAME", "RELATED", "NEW"),
                found,
                refused,
                further == null
                        ? null
                        : address(code, relation)
                                .queryParam("cursor", further)
                                .build()
                                .toString());
    }

    private static UriBuilder address(@Nullable String code, String relation) {
        var address = UriBuilder.fromPath("/found-again").queryParam("relation", relation);
        return code == null ? address : address.queryParam("authority", code);
    }

    /** Where no findings of a council are known yet, nothing was found again. */
    private Listed<Recurrence> found(String code, String relation, @Nullable String cursor) {
        try {
            return findings.recurrences(code, relation, AT_ONCE, cursor);
        } catch (Problem refusal) {
            if (refusal.status() == NOT_FOUND) {
                return NOTHING;
            }
            throw refusal;
        }
    }

    @POST
    @Path("/{later}/{earlier}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(
            @PathParam("later") UUID later,
            @PathParam("earlier") UUID earlier,
            @RestForm("etag") String etag,
            @RestForm("relation") String relation,
            @RestForm("reason") @Nullable String reason,
            @RestForm("authority") String authority) {
        String typed = Objects.requireNonNullElse(reason, "").strip();
        var decision = JsonNodeFactory.instance
                .objectNode()
                .put("relation", relation)
                .put("reason", typed.isEmpty() ? Say.of("no_reason_written") : typed);
        try {
            findings.decide(later, earlier, etag, decision);
        } catch (Problem refusal) {
            var refused = Refused.of(refusal, pair(later, earlier), relation, typed);
            return Response.status(refusal.status())
                    .entity(page(authority, OPEN, null, refused))
                    .build();
        }
        return Response.seeOther(address(authority, OPEN).build()).build();
    }

    /** As it is now; null where one of the two is no longer there. */
    private @Nullable Recurrence pair(UUID later, UUID earlier) {
        try {
            return findings.recurrence(later, earlier);
        } catch (Problem refusal) {
            return null;
        }
    }
}
