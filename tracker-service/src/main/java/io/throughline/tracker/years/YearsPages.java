package io.throughline.tracker.years;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.problem.Problem;
import io.throughline.tracker.page.Council;
import io.throughline.tracker.sheet.Format;
import io.throughline.tracker.source.AuthoritiesSource;
import io.throughline.tracker.source.Chains;
import io.throughline.tracker.source.CorpusSource;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Finding;
import io.throughline.tracker.source.Inspection;
import io.throughline.tracker.source.InspectionsSource;
import io.throughline.tracker.source.Timeline;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The years of a council. */
@Path("/years")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class YearsPages {

    private static final int MOST = 200;
    private static final int NOT_FOUND = 404;

    private final AuthoritiesSource authorities;
    private final InspectionsSource inspections;
    private final CorpusSource corpus;
    private final Councils councils;
    private final Council council;

    YearsPages(
            @RestClient AuthoritiesSource authorities,
            @RestClient InspectionsSource inspections,
            @RestClient CorpusSource corpus,
            Councils councils,
            Council council) {
        this.authorities = authorities;
        this.inspections = inspections;
        this.corpus = corpus;
        this.councils = councils;
        this.council = council;
    }

    /** @param timeline absent where nothing is known of any council */
    record TimelinePage(Councils.Chosen chosen, @Nullable Timeline timeline, List<Chains.Chain> chains)
            implements TemplateInstance {}

    record ThemesPage(Councils.Chosen chosen, @Nullable HeatMap map) implements TemplateInstance {}

    record QuotesPage(Inspection inspection, String theme, List<Finding> quotes) implements TemplateInstance {}

    @GET
    public TemplateInstance timeline(@QueryParam("authority") @Nullable String authority) {
        var chosen = councils.choose(council.chosen(authority));
        String code = chosen.code();
        return code == null
                ? new TimelinePage(chosen, null, List.of())
                : new TimelinePage(chosen, authorities.timeline(code), chains(code));
    }

    @GET
    @Path("/judgements.csv")
    @Produces("text/csv")
    public byte[] judgementsAsCsv(@QueryParam("authority") String authority) {
        return Format.CSV.write(JudgementTable.of(authorities.timeline(authority)));
    }

    @GET
    @Path("/themes")
    public TemplateInstance themes(@QueryParam("authority") @Nullable String authority) {
        var chosen = councils.choose(council.chosen(authority));
        String code = chosen.code();
        return new ThemesPage(chosen, code == null ? null : new HeatMap(corpus.themes(code)));
    }

    @GET
    @Path("/themes.csv")
    @Produces("text/csv")
    public byte[] asCsv(@QueryParam("authority") String authority) {
        return Format.CSV.write(new HeatMap(corpus.themes(authority)).book());
    }

    @GET
    @Path("/quotes")
    public TemplateInstance quotes(@QueryParam("inspection") UUID inspection, @QueryParam("theme") String theme) {
        return new QuotesPage(
                inspections.get(inspection),
                theme,
                corpus.quotes(inspection, theme, MOST).items());
    }

    /** Where no findings of a council are known yet, nothing was found again. */
    private List<Chains.Chain> chains(String code) {
        try {
            return corpus.chains(code).items();
        } catch (Problem refusal) {
            if (refusal.status() == NOT_FOUND) {
                return List.of();
            }
            throw refusal;
        }
    }
}
