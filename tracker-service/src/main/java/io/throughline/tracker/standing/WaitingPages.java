package io.throughline.tracker.standing;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.source.BoardSource;
import io.throughline.tracker.source.Listed;
import io.throughline.tracker.source.WaitingTask;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** All that waits for whoever reads. */
@Path("/waiting")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class WaitingPages {

    private static final int AT_ONCE = 50;

    private final BoardSource board;

    WaitingPages(@RestClient BoardSource board) {
        this.board = board;
    }

    record WaitingPage(Listed<WaitingTask> found) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("cursor") @Nullable String cursor) {
        return new WaitingPage(board.tasks(AT_ONCE, cursor));
    }
}
