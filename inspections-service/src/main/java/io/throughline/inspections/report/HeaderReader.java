package io.throughline.inspections.report;

import io.throughline.inspections.authority.Authorities;
import io.throughline.inspections.framework.Frameworks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Reads a report's header, one field after another; later fields lean on earlier ones. */
@ApplicationScoped
public class HeaderReader {

    private final Frameworks frameworks;
    private final KindReader kinds = new KindReader();
    private final DatesReader dates = new DatesReader();
    private final InspectorsReader inspectors = new InspectorsReader();
    private final FocusReader focuses = new FocusReader();
    private final AuthorityReader authorities;
    private final JudgementsReader judgements;

    public HeaderReader(Authorities authorities, Frameworks frameworks) {
        this.frameworks = frameworks;
        this.authorities = new AuthorityReader(authorities);
        this.judgements = new JudgementsReader(frameworks);
    }

    public ReportHeader read(ReportText report) {
        var prose = Prose.of(report);
        var title = kinds.read(prose);
        var kind = title.kind();
        var published = dates.published(prose).orElse(null);
        var period =
                kind.isSecondHand() ? null : dates.inspected(prose, published).orElse(null);
        LocalDate began = period == null ? published : period.start();
        var found = authorities.read(prose, title, began).orElse(null);
        var authority = found == null ? null : found.mention();
        var team = inspectors.read(prose, kind);
        var graded = judgements.read(prose, kind);
        var framework = began == null ? null : frameworks.of(kind, began).orElse(null);
        return new ReportHeader(
                authority == null ? null : authority.authority(),
                authority == null ? null : authority.name(),
                authority == null ? null : authority.printed(),
                kind,
                framework == null ? null : framework.version(),
                period == null ? null : period.start(),
                period == null ? null : period.end(),
                published,
                team.lead(),
                team.members(),
                focuses.read(prose, kind).orElse(null),
                graded,
                new Doubts()
                        .kind(title)
                        .authority(found)
                        .period(period, kind)
                        .team(team, kind)
                        .judgements(graded, framework)
                        .torn(judgements.isTorn(prose, kind))
                        .all());
    }
}
