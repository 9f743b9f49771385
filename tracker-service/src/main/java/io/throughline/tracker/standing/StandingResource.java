package io.throughline.tracker.standing;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.page.Council;
import io.throughline.tracker.page.Reader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StandingResource {

    private final StandingQueries queries;
    private final Council council;
    private final Reader reader;

    StandingResource(StandingQueries queries, Council council, Reader reader) {
        this.queries = queries;
        this.council = council;
        this.reader = reader;
    }

    /** A visitor stands nowhere here: they begin where they are shown something. */
    @GET
    public Response standing(@QueryParam("authority") @Nullable String authority) {
        return reader.isVisitor()
                ? Response.seeOther(URI.create("/plans")).build()
                : Response.ok(new StandingPage(queries.of(council.chosen(authority))))
                        .build();
    }

    @GET
    @Path("gap.csv")
    @Produces("text/csv")
    public String csv() {
        return queries.gapsAsCsv();
    }
}
