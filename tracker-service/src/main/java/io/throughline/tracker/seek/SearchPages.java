package io.throughline.tracker.seek;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.tracker.source.CorpusSource;
import io.throughline.tracker.source.Councils;
import io.throughline.tracker.source.Found;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Searching. */
@Path("/search")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SearchPages {

    private static final int AT_ONCE = 20;

    private final CorpusSource corpus;
    private final Councils councils;

    SearchPages(@RestClient CorpusSource corpus, Councils councils) {
        this.corpus = corpus;
        this.councils = councils;
    }

    /** @param found absent as long as nothing is asked */
    record SearchPage(
            Sought sought,
            @Nullable Found found,
            Names names,
            @Nullable String next) implements TemplateInstance {}

    @GET
    public TemplateInstance search(@BeanParam Sought sought) {
        if (sought.words().isEmpty()) {
            return new SearchPage(sought, null, new Names(List.of()), null);
        }
        var found = corpus.search(
                sought.words(),
                sought.given("theme"),
                sought.given("kind"),
                sought.given("polarity"),
                sought.given("area"),
                sought.given("authority"),
                sought.day("01-01"),
                sought.day("12-31"),
                AT_ONCE,
                sought.cursor);
        String cursor = found.cursor();
        return new SearchPage(
                sought,
                found,
                new Names(councils.choose(Optional.empty()).known()),
                cursor == null ? null : sought.with("cursor", cursor));
    }
}
