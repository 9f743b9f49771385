package io.throughline.tracker.standing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.page.Council;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class StandingResource {

    private final StandingQueries queries;
    private final Council council;

    StandingResource(StandingQueries queries, Council council) {
        this.queries = queries;
        this.council = council;
    }

    @GET
    public TemplateInstance standing(@QueryParam("authority") @Nullable String authority) {
        return new StandingPage(queries.of(council.chosen(authority)));
    }

    @GET
    @Path("gap.csv")
    @Produces("text/csv")
    public String csv() {
        return queries.gapsAsCsv();
    }
}
