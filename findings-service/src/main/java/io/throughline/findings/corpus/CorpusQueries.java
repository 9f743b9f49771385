package io.throughline.findings.corpus;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said. */
@ApplicationScoped
public class CorpusQueries {

    private final Corpus corpus;

    CorpusQueries(Corpus corpus) {
        this.corpus = corpus;
    }

    /** As concerns stand in the index: no word of a text looks like this. */
    public static String lexeme(String concern) {
        return "c:" + concern.replace(' ', '-').replace("'", "");
    }

    @Transactional
    public Optional<SaidItem> get(UUID finding) {
        return corpus.findByIdOptional(finding).filter(item -> item.live).map(CorpusItem::said);
    }

    @Transactional
    public List<SaidItem> all(Collection<UUID> findings) {
        return findings.isEmpty()
                ? List.of()
                : corpus.list("live and id in ?1", findings).stream()
                        .map(CorpusItem::said)
                        .toList();
    }

    /** What was asked of authorities and what was called weak, the oldest inspection first; news articles left out. */
    @Transactional
    public List<SaidItem> comparable(Collection<String> dfeCodes) {
        return corpus.comparable(dfeCodes).stream().map(CorpusItem::said).toList();
    }
}
