package io.throughline.findings.peers;

import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.authority.KnownAuthority;
import io.throughline.findings.authority.KnownAuthority.Named;
import io.throughline.findings.authority.KnownAuthority.NeighbourSet;
import io.throughline.findings.corpus.CorpusQueries;
import io.throughline.findings.corpus.SaidItem;
import io.throughline.findings.likeness.Gist;
import io.throughline.findings.peers.PeerQueries.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts an authority beside its neighbours, its region and all. */
@ApplicationScoped
class Peers {

    private final AuthorityDirectory authorities;
    private final CorpusQueries corpus;
    private final PeerQueries queries;

    Peers(AuthorityDirectory authorities, CorpusQueries corpus, PeerQueries queries) {
        this.authorities = authorities;
        this.corpus = corpus;
        this.queries = queries;
    }

    Comparison byTheme(String authority, String theme, @Nullable String set, LocalDate from) {
        return compare(authority, theme, Topic.theme(theme), set, from);
    }

    /** By what the finding is about most; by its first theme where it names no concern. */
    Comparison byFinding(String authority, UUID finding, @Nullable String set, LocalDate from) {
        SaidItem item = corpus.get(finding).orElseThrow(PeerProblem::unknownFinding);
        List<String> concerns = Gist.of(item.text(), item.themes()).concerns();
        return concerns.isEmpty()
                ? byTheme(authority, item.themes().getFirst(), set, from)
                : compare(
                        authority,
                        concerns.getFirst(),
                        Topic.concern(CorpusQueries.lexeme(concerns.getFirst())),
                        set,
                        from);
    }

    private Comparison compare(String code, String about, Topic topic, @Nullable String version, LocalDate from) {
        KnownAuthority authority = authorities.get(code).orElseThrow(() -> PeerProblem.unknownAuthority(code));
        var groups = new ArrayList<Comparison.Group>();
        for (NeighbourSet set : authority.neighbourSets()) {
            if (version == null ? set.current() : set.version().equals(version)) {
                var codes = set.neighbours().stream().map(Named::dfeCode).toList();
                groups.add(queries.group("NEIGHBOURS", set.version(), codes, topic, from));
            }
        }
        if (groups.isEmpty() && version != null) {
            throw PeerProblem.unknownSet(version);
        }
        groups.add(queries.group(
                "REGION",
                authority.region(),
                without(authority, authorities.ofRegion(authority.region())),
                topic,
                from));
        groups.add(queries.group(
                "ALL",
                "England",
                without(
                        authority,
                        authorities.all().stream().map(KnownAuthority::dfeCode).toList()),
                topic,
                from));
        return new Comparison(authority.name(), authority.dfeCode(), about, groups);
    }

    private static List<String> without(KnownAuthority authority, List<String> codes) {
        return codes.stream().filter(code -> !code.equals(authority.dfeCode())).toList();
    }
}
