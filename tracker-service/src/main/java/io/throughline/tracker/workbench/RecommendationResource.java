package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.page.Reader;
import io.throughline.tracker.source.Action;
import io.throughline.tracker.source.Citation;
import io.throughline.tracker.source.Evidence;
import io.throughline.tracker.source.Happening;
import io.throughline.tracker.source.Recommendation;
import io.throughline.tracker.source.TrackerSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

@Path("/recommendations/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class RecommendationResource {

    private static final int MOST = 200;

    private final TrackerSource tracker;
    private final Reader reader;

    RecommendationResource(@RestClient TrackerSource tracker, Reader reader) {
        this.tracker = tracker;
        this.reader = reader;
    }

    record RecommendationPage(
            Recommendation recommendation,
            Citation citation,
            List<Action> actions,
            List<Evidence> evidence,
            List<Happening> history,
            List<Step> steps)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Recommendation recommendation = tracker.recommendation(id);
        return new RecommendationPage(
                recommendation,
                tracker.citation(id),
                tracker.actions(id, MOST).items(),
                tracker.evidence(id, MOST).items(),
                tracker.history(id, MOST).items().reversed(),
                Step.offered(recommendation, reader));
    }
}
