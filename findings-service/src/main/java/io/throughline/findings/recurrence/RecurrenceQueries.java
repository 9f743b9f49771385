package io.throughline.findings.recurrence;

import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Likeness;
import io.throughline.findings.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Suggestions and decisions, worked out anew each time. */
@ApplicationScoped
class RecurrenceQueries {

    private static final int FIRST = 3;

    private final CorpusQueries corpus;
    private final RecurrenceDecisions decisions;
    private final AuthorityDirectory authorities;
    private final RecommendationQueries recommendations;
    private final Gists gists;

    RecurrenceQueries(
            CorpusQueries corpus,
            RecurrenceDecisions decisions,
            AuthorityDirectory authorities,
            RecommendationQueries recommendations,
            Gists gists) {
        this.corpus = corpus;
        this.decisions = decisions;
        this.authorities = authorities;
        this.recommendations = recommendations;
        this.gists = gists;
    }

    private record Ids(UUID later, UUID earlier) {}

    /** Which are meant; null asks nothing. */
    record Filter(
            String authority,
            @Nullable Relation relation,
            @Nullable UUID later,
            @Nullable UUID inspection) {

        boolean meant(SaidItem item) {
            return (later == null || later.equals(item.id()))
                    && (inspection == null || inspection.equals(item.inspectionId()));
        }
    }

    /** Suggestions above the threshold, and all that was decided; the latest inspection first, then the likest. */
    @Transactional
    List<RecurrenceView> matching(Filter filter) {
        var codes = authorities.lineage(filter.authority());
        var candidates = new Candidates(corpus.comparable(codes), gists::of);
        Map<Ids, RecurrenceDecision> decided = new HashMap<>();
        decisions.ofAuthorities(codes).forEach(d -> decided.put(new Ids(d.later(), d.earlier()), d));
        var pairs = new ArrayList<>(candidates.of(filter::meant, Likeness.SUGGESTED));
        pairs.removeIf(pair ->
                decided.containsKey(new Ids(pair.later().id(), pair.earlier().id())));
        pairs.addAll(decidedPairs(decided.values(), candidates, filter));
        pairs.sort(Comparator.comparing(
                        (Candidates.Pair pair) -> pair.later().inspectedOn(),
                        Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed()
                .thenComparing(pair -> pair.later().id())
                .thenComparingDouble(pair -> -pair.likeness().score())
                .thenComparing(pair -> pair.earlier().id()));
        return views(pairs, decided).stream()
                .filter(view -> filter.relation() == null || filter.relation() == view.relation())
                .toList();
    }

    /** The likest earlier ones of one finding, also those below the threshold. */
    @Transactional
    List<RecurrenceView> candidates(UUID finding) {
        SaidItem item = corpus.get(finding).orElseThrow(RecurrenceProblem::unknownFinding);
        var codes = authorities.lineage(item.dfeCode());
        var pairs = new Candidates(corpus.comparable(codes), gists::of)
                .of(item).stream().limit(FIRST).toList();
        Map<Ids, RecurrenceDecision> decided = new HashMap<>();
        decisions.list("laterId", finding).forEach(d -> decided.put(new Ids(d.later(), d.earlier()), d));
        return views(pairs, decided);
    }

    @Transactional
    RecurrenceView get(UUID later, UUID earlier) {
        var both = new HashMap<UUID, SaidItem>();
        corpus.all(List.of(later, earlier)).forEach(item -> both.put(item.id(), item));
        if (!both.containsKey(later) || !both.containsKey(earlier)) {
            throw RecurrenceProblem.unknownFinding();
        }
        var candidates = new Candidates(
                corpus.comparable(authorities.lineage(both.get(later).dfeCode())), gists::of);
        Map<Ids, RecurrenceDecision> decided = new HashMap<>();
        decisions
                .find("laterId = ?1 and earlierId = ?2", later, earlier)
                .firstResultOptional()
                .ifPresent(d -> decided.put(new Ids(later, earlier), d));
        var pair = new Candidates.Pair(
                both.get(later), both.get(earlier), candidates.between(both.get(later), both.get(earlier)));
        return views(List.of(pair), decided).getFirst();
    }

    private List<Candidates.Pair> decidedPairs(
            java.util.Collection<RecurrenceDecision> decided, Candidates candidates, Filter filter) {
        var ids = new ArrayList<UUID>();
        decided.forEach(decision -> ids.addAll(List.of(decision.later(), decision.earlier())));
        var items = new HashMap<UUID, SaidItem>();
        corpus.all(ids).forEach(item -> items.put(item.id(), item));
        var pairs = new ArrayList<Candidates.Pair>();
        for (var decision : decided) {
            SaidItem later = items.get(decision.later());
            SaidItem earlier = items.get(decision.earlier());
            if (later != null && earlier != null && filter.meant(later)) {
                pairs.add(new Candidates.Pair(later, earlier, candidates.between(later, earlier)));
            }
        }
        return pairs;
    }

    private List<RecurrenceView> views(List<Candidates.Pair> pairs, Map<Ids, RecurrenceDecision> decided) {
        var became = recommendations.ofFindings(
                pairs.stream().map(pair -> pair.earlier().id()).distinct().toList());
        return pairs.stream()
                .map(pair -> RecurrenceView.of(
                        pair.later(),
                        pair.earlier(),
                        pair.likeness(),
                        decided.get(new Ids(pair.later().id(), pair.earlier().id())),
                        became.get(pair.earlier().id())))
                .toList();
    }
}
