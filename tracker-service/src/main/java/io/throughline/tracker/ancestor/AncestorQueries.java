package io.throughline.tracker.ancestor;

import io.throughline.tracker.ancestor.AncestorsView.Ancestor;
import io.throughline.tracker.ancestor.AncestorsView.Later;
import io.throughline.tracker.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recommendations in time. */
@ApplicationScoped
class AncestorQueries {

    private final RecommendationQueries recommendations;
    private final KnownRecurrences recurrences;
    private final EntityManager database;

    AncestorQueries(RecommendationQueries recommendations, KnownRecurrences recurrences, EntityManager database) {
        this.recommendations = recommendations;
        this.recurrences = recurrences;
        this.database = database;
    }

    @Transactional
    AncestorsView of(UUID recommendation) {
        UUID finding = recommendations.state(recommendation).findingId();
        var ancestors = ancestors(finding);
        return new AncestorsView(
                recommendation,
                ancestors,
                recurrences.after(finding).stream()
                        .map(known -> new Later(
                                known.laterFindingId, known.relation, known.laterInspectedOn, known.laterText))
                        .toList(),
                ancestors.stream().filter(Ancestor::closedBeforeFoundAgain).count());
    }

    /** Through what is the same, back to the first. */
    private List<Ancestor> ancestors(UUID finding) {
        var found = new ArrayList<Ancestor>();
        var seen = new HashSet<UUID>(List.of(finding));
        var ahead = new ArrayDeque<UUID>(List.of(finding));
        while (!ahead.isEmpty()) {
            for (var known : recurrences.before(ahead.remove())) {
                if (seen.add(known.earlierFindingId)) {
                    found.add(ancestor(known));
                    if (known.relation.equals("SAME")) {
                        ahead.add(known.earlierFindingId);
                    }
                }
            }
        }
        found.sort(Comparator.comparing(Ancestor::inspectedOn, Comparator.nullsFirst(Comparator.naturalOrder())));
        return found;
    }

    private Ancestor ancestor(KnownRecurrence known) {
        Optional<Tuple> row = recommendation(known.earlierFindingId);
        LocalDate closed =
                row.map(found -> found.get("closed_on", LocalDate.class)).orElse(null);
        return new Ancestor(
                known.earlierFindingId,
                known.relation,
                known.earlierInspectionKind,
                known.earlierInspectedOn,
                known.earlierText,
                row.map(found -> found.get("id", UUID.class)).orElse(null),
                row.map(found -> found.get("status", String.class)).orElse(null),
                closed,
                closed != null && known.laterInspectedOn != null && !closed.isAfter(known.laterInspectedOn));
    }

    @SuppressWarnings("unchecked")
    private Optional<Tuple> recommendation(UUID finding) {
        List<Tuple> rows = database.createNativeQuery(
                        "select id, status, closed_on from recommendation where finding_id = ?1", Tuple.class)
                .setParameter(1, finding)
                .getResultList();
        return rows.stream().findFirst();
    }
}
