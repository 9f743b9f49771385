package io.throughline.tracker.workbench;

import static io.throughline.tracker.workbench.BoardFilter.given;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.source.Listed;
import io.throughline.tracker.source.Recommendation;
import io.throughline.tracker.source.TrackerSource;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@Path("/recommendations")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class BoardResource {

    private static final List<String> COLUMNS =
            List.of("OPENED", "PLANNED", "IN_PROGRESS", "CLAIMED", "VERIFIED", "CLOSED", "CONFIRMED", "EXCEPTED");
    private static final List<String> KINDS = List.of("AREA_FOR_IMPROVEMENT", "RECOMMENDATION", "PRIORITY_ACTION");
    private static final int CARDS = 8;
    private static final int ROWS = 50;

    private final TrackerSource tracker;

    BoardResource(@RestClient TrackerSource tracker) {
        this.tracker = tracker;
    }

    record Chosen(Map<String, String> filter, String asBoard, String asList, List<String> states, List<String> kinds) {}

    record ListPage(
            Chosen chosen,
            Listed<Recommendation> found,
            @Nullable String next) implements TemplateInstance {}

    record BoardPage(Chosen chosen, List<Column> columns) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@BeanParam BoardFilter filter) {
        var chosen = new Chosen(
                filter.values(), filter.addressWith("view", ""), filter.addressWith("view", "list"), COLUMNS, KINDS);
        if (!filter.isList()) {
            return new BoardPage(
                    chosen,
                    COLUMNS.stream().map(status -> column(filter, status)).toList());
        }
        Listed<Recommendation> found = find(filter, given(filter.status), ROWS);
        String cursor = found.cursor();
        return new ListPage(chosen, found, cursor == null ? null : filter.addressWith("cursor", cursor));
    }

    private Column column(BoardFilter filter, String status) {
        Listed<Recommendation> found = find(filter, status, CARDS);
        return new Column(status, found.items(), found.cursor() != null, filter.addressWith("status", status));
    }

    private Listed<Recommendation> find(BoardFilter filter, @Nullable String status, int limit) {
        return tracker.recommendations(
                given(filter.authority),
                given(filter.inspection),
                status,
                given(filter.kind),
                given(filter.owner),
                limit,
                given(filter.cursor));
    }
}
