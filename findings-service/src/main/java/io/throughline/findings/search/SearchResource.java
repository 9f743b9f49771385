package io.throughline.findings.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.findings.authority.AuthorityDirectory;
import io.throughline.findings.authority.KnownAuthority;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Searching, over HTTP. */
@Path("/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "search")
class SearchResource {

    private final SearchQueries queries;
    private final AuthorityDirectory authorities;
    private final Cursors cursors;

    SearchResource(SearchQueries queries, AuthorityDirectory authorities, Cursors cursors) {
        this.queries = queries;
        this.authorities = authorities;
        this.cursors = cursors;
    }

    @GET
    @RolesAllowed({
        Roles.VIEWER,
        Roles.OFFICER,
        Roles.LEAD,
        Roles.ACTION_OWNER,
        Roles.MODERATOR,
        Roles.ADMIN,
        Roles.SYSTEM
    })
    @Operation(summary = "All that inspectors said, by words, \"phrases\" and meaning, the best first, with facets")
    @Extension(name = "x-reach", value = "shared")
    public Answer search(
            @QueryParam("q") @Nullable String words,
            @QueryParam("by") @DefaultValue("BOTH") Question.By by,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("polarity") @Nullable String polarity,
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("area") @Nullable String area,
            @QueryParam("authority") @Nullable String authority,
            @QueryParam("region") @Nullable String region,
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        if (words == null || words.isBlank()) {
            throw SearchProblem.nothingAsked();
        }
        int offset = (int) cursors.read(cursor, uri).number("from", 0);
        var question =
                new Question(words, by, theme, polarity, kind, area, codes(authority, region), from, to, offset, limit);
        Map<String, List<Answer.Facet>> facets = new LinkedHashMap<>(queries.facets(question));
        long counted = Objects.requireNonNull(facets.remove("all")).getFirst().count();
        var page = cursors.page(queries.page(question), limit, uri, hit -> Cursor.at("from", offset + limit));
        return new Answer(
                page.items(),
                question.concerns(),
                facets,
                counted,
                counted == SearchStatement.RANKED,
                new Answer.Links(page.links().self(), page.links().next()));
    }

    private @Nullable List<String> codes(@Nullable String authority, @Nullable String region) {
        if (authority != null) {
            return List.of(
                    authorities.get(authority).map(KnownAuthority::dfeCode).orElse(authority));
        }
        if (region == null) {
            return null;
        }
        List<String> codes = authorities.ofRegion(region);
        if (codes.isEmpty()) {
            throw SearchProblem.unknownRegion(region);
        }
        return codes;
    }
}
