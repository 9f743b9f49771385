package io.throughline.tracker.workbench;

import static io.throughline.tracker.workbench.BoardFilter.given;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.source.BoardSource;
import io.throughline.tracker.source.Card;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Gap;
import io.throughline.tracker.source.Listed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final List<String> COLOURS = List.of("RED", "AMBER", "GREEN", "BLUE");
    private static final List<String> DUES = List.of("LATE", "WITHIN_FOUR_WEEKS", "LATER", "NO_DAY");
    private static final int CARDS = 8;
    private static final int ROWS = 50;

    private final BoardSource board;
    private final Councils councils;

    BoardResource(@RestClient BoardSource board, Councils councils) {
        this.board = board;
        this.councils = councils;
    }

    record Chosen(
            Map<String, String> filter,
            List<Gap> councils,
            String asBoard,
            String asList,
            List<String> states,
            List<String> kinds,
            List<String> colours,
            List<String> dues) {}

    record ListPage(
            Chosen chosen, Listed<Card> found, @Nullable String next) implements TemplateInstance {}

    record BoardPage(Chosen chosen, List<Column> columns) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@BeanParam BoardFilter filter) {
        var chosen = new Chosen(
                filter.values(),
                councils.choose(Optional.empty()).known(),
                filter.addressWith("view", ""),
                filter.addressWith("view", "list"),
                COLUMNS,
                KINDS,
                COLOURS,
                DUES);
        if (!filter.isList()) {
            return new BoardPage(
                    chosen,
                    COLUMNS.stream().map(status -> column(filter, status)).toList());
        }
        Listed<Card> found = find(filter, given(filter.status), ROWS);
        String cursor = found.cursor();
        return new ListPage(chosen, found, cursor == null ? null : filter.addressWith("cursor", cursor));
    }

    private Column column(BoardFilter filter, String status) {
        Listed<Card> found = find(filter, status, CARDS);
        return new Column(status, found.items(), found.cursor() != null, filter.addressWith("status", status));
    }

    private Listed<Card> find(BoardFilter filter, @Nullable String status, int limit) {
        return board.cards(
                given(filter.authority),
                given(filter.inspection),
                status,
                given(filter.kind),
                given(filter.owner),
                given(filter.brag),
                given(filter.due),
                limit,
                given(filter.cursor));
    }
}
