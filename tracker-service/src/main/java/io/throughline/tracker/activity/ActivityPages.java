package io.throughline.tracker.activity;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What happened last. */
@Path("/activity")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ActivityPages {

    private static final int SHOWN = 50;

    private final ActivityQueries queries;

    ActivityPages(ActivityQueries queries) {
        this.queries = queries;
    }

    record ActivityPage(List<ActivityQueries.Happened> happened) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new ActivityPage(queries.last(SHOWN));
    }
}
