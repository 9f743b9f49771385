package io.throughline.findings.recurrence;

import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found again and again, and what it says of closures. */
@ApplicationScoped
class ChainQueries {

    private final CorpusQueries corpus;
    private final RecurrenceDecisions decisions;
    private final AuthorityDirectory authorities;
    private final RecommendationQueries recommendations;

    ChainQueries(
            CorpusQueries corpus,
            RecurrenceDecisions decisions,
            AuthorityDirectory authorities,
            RecommendationQueries recommendations) {
        this.corpus = corpus;
        this.decisions = decisions;
        this.authorities = authorities;
        this.recommendations = recommendations;
    }

    /** The oldest first. */
    @Transactional
    List<Chain> ofAuthority(String anyCode) {
        var decided = decisions.ofAuthorities(authorities.lineage(anyCode));
        var ids = decided.stream()
                .flatMap(decision -> Stream.of(decision.later(), decision.earlier()))
                .distinct()
                .toList();
        var items = new HashMap<UUID, SaidItem>();
        corpus.all(ids).forEach(item -> items.put(item.id(), item));
        return Chains.of(decided, items, recommendations.ofFindings(ids));
    }

    @Transactional
    ClosuresUndone closuresUndone(String anyCode) {
        var undone = ofAuthority(anyCode).stream()
                .flatMap(chain -> chain.links().stream())
                .filter(Chain.Link::closedBeforeFoundAgain)
                .map(Chain.Link::findingId)
                .collect(Collectors.toSet());
        var asked = corpus.comparable(authorities.lineage(anyCode)).stream()
                .filter(SaidItem::asked)
                .toList();
        var became = recommendations.ofFindings(asked.stream().map(SaidItem::id).toList());
        var closed = new LinkedHashMap<List<String>, List<Boolean>>();
        for (var item : asked) {
            var status = became.get(item.id());
            if (status != null && status.closedOn() != null) {
                closed.computeIfAbsent(item.themes(), key -> new ArrayList<>()).add(undone.contains(item.id()));
            }
        }
        return ClosuresUndone.of(anyCode, closed);
    }
}
