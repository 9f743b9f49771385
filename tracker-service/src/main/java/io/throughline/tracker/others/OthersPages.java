package io.throughline.tracker.others;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.page.Council;
import io.throughline.tracker.source.Comparison;
import io.throughline.tracker.source.CorpusSource;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.ThemeYears;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What others were told. */
@Path("/others")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class OthersPages {

    private final CorpusSource corpus;
    private final Councils councils;
    private final Council council;

    OthersPages(@RestClient CorpusSource corpus, Councils councils, Council council) {
        this.corpus = corpus;
        this.councils = councils;
        this.council = council;
    }

    /**
     * @param themes that were spoken of at this council, the one of most concern first
     * @param comparison absent where nothing is known of this council
     */
    record OthersPage(
            Councils.Chosen chosen,
            List<String> themes,
            @Nullable String theme,
            @Nullable Comparison comparison) implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("finding") @Nullable UUID finding) {
        var chosen = councils.choose(council.chosen(authority));
        String code = chosen.code();
        if (code == null) {
            return new OthersPage(chosen, List.of(), null, null);
        }
        List<String> themes = corpus.themes(code).themes().stream()
                .sorted(Comparator.comparingLong(ThemeYears.Line::concerns).reversed())
                .map(ThemeYears.Line::theme)
                .toList();
        String about = theme == null || theme.isBlank() ? (themes.isEmpty() ? null : themes.getFirst()) : theme;
        if (finding == null && about == null) {
            return new OthersPage(chosen, themes, null, null);
        }
        return new OthersPage(
                chosen,
                themes,
                finding == null ? about : null,
                corpus.compare(code, finding == null ? about : null, finding));
    }
}
