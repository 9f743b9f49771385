package io.throughline.tracker.workbench;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Reader;
import io.throughline.tracker.source.Action;
import io.throughline.tracker.source.Ancestors;
import io.throughline.tracker.source.BoardSource;
import io.throughline.tracker.source.Card;
import io.throughline.tracker.source.Citation;
import io.throughline.tracker.source.Evidence;
import io.throughline.tracker.source.Happening;
import io.throughline.tracker.source.InspectorsVerdict;
import io.throughline.tracker.source.Proposal;
import io.throughline.tracker.source.Recommendation;
import io.throughline.tracker.source.TrackerSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

@Path("/recommendations/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class RecommendationResource {

    private static final int MOST = 200;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final TrackerSource tracker;
    private final BoardSource board;
    private final Reader reader;

    RecommendationResource(@RestClient TrackerSource tracker, @RestClient BoardSource board, Reader reader) {
        this.tracker = tracker;
        this.board = board;
        this.reader = reader;
    }

    /**
     * What a council thinks of it is not shown to a visitor: only what was asked, what is done, and the evidence.
     *
     * @param card its colour and why; absent where it is on no board
     * @param evidence absent for those whom it does not concern
     * @param before what asked for it before, and what was found again since
     */
    record RecommendationPage(
            Recommendation recommendation,
            Citation citation,
            @Nullable Card card,
            List<Doing> actions,
            @Nullable List<Evidence> evidence,
            List<MeasureChart> measures,
            Ancestors before,
            List<InspectorsVerdict> verdicts,
            List<Proposal> proposals,
            List<Happening> history,
            List<Step> steps)
            implements TemplateInstance {}

    /** @param awaited what has to be completed before */
    record Doing(Action action, List<Action> awaited) {}

    @GET
    public TemplateInstance show(@PathParam("id") UUID id) {
        Recommendation recommendation = tracker.recommendation(id);
        boolean ours = !reader.isVisitor();
        return new RecommendationPage(
                recommendation,
                tracker.citation(id),
                ours ? card(recommendation) : null,
                doing(tracker.actions(id, MOST).items()),
                evidence(id),
                tracker.measures(id, MOST).items().stream()
                        .map(MeasureChart::of)
                        .toList(),
                ours ? tracker.ancestors(id) : Ancestors.NONE,
                ours ? tracker.verdicts(id).items() : List.of(),
                ours ? tracker.proposals(id, "PROPOSED", MOST).items() : List.of(),
                ours ? tracker.history(id, MOST).items().reversed() : List.of(),
                Step.offered(recommendation, reader));
    }

    private List<Doing> doing(List<Action> actions) {
        return actions.stream()
                .map(one -> new Doing(
                        one,
                        one.awaited().stream()
                                .map(id -> known(actions, id))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    /** To a visitor, one of another letter is not there. */
    private Optional<Action> known(List<Action> actions, UUID id) {
        try {
            return Optional.of(actions.stream()
                    .filter(one -> one.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> tracker.action(id)));
        } catch (Problem refusal) {
            if (refusal.status() == NOT_FOUND) {
                return Optional.empty();
            }
            throw refusal;
        }
    }

    private @Nullable List<Evidence> evidence(UUID id) {
        try {
            return tracker.evidence(id, MOST).items();
        } catch (Problem refusal) {
            if (refusal.status() == FORBIDDEN) {
                return null;
            }
            throw refusal;
        }
    }

    private @Nullable Card card(Recommendation recommendation) {
        return board
                .cards(
                        null,
                        recommendation.inspection().id().toString(),
                        recommendation.status(),
                        recommendation.kind(),
                        recommendation.owner(),
                        null,
                        null,
                        MOST,
                        null)
                .items()
                .stream()
                .filter(card -> card.id().equals(recommendation.id()))
                .findFirst()
                .orElse(null);
    }
}
