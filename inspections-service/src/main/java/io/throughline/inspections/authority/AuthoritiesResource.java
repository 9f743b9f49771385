package io.throughline.inspections.authority;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.Cursors;
import io.throughline.chassis.web.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Authorities over HTTP, by any of their codes. */
@Path("/v1/authorities")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.VIEWER, Roles.OFFICER, Roles.LEAD, Roles.ACTION_OWNER, Roles.MODERATOR, Roles.ADMIN, Roles.SYSTEM})
@RunOnVirtualThread
@Tag(name = "authorities")
class AuthoritiesResource {

    private final Authorities authorities;
    private final Cursors cursors;

    AuthoritiesResource(Authorities authorities, Cursors cursors) {
        this.authorities = authorities;
        this.cursors = cursors;
    }

    record Neighbours(String name, String dfeCode, List<AuthorityView.NeighbourSet> sets) {}

    @GET
    @Operation(summary = "All authorities, or those of a region, by DfE code; former ones too")
    @Extension(name = "x-reach", value = "shared")
    public Page<AuthorityView> list(
            @QueryParam("region") @Nullable String region,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor,
            @Context UriInfo uri) {
        String after = Objects.requireNonNullElse(cursors.read(cursor, uri).text("after"), "");
        var found = authorities
                .all()
                .filter(authority -> region == null || authority.region().equalsIgnoreCase(region))
                .filter(authority -> authority.dfeCode().compareTo(after) > 0)
                .sorted(Comparator.comparing(Authority::dfeCode))
                .limit(limit + 1L)
                .map(authority -> AuthorityView.of(authority, authorities))
                .toList();
        return cursors.page(found, limit, uri, view -> Cursor.at("after", view.dfeCode()));
    }

    @GET
    @Path("/{code}")
    @Operation(summary = "One authority by its DfE code, any of its ONS codes, or its Ofsted URN")
    @Extension(name = "x-reach", value = "shared")
    public AuthorityView get(@PathParam("code") String code) {
        return AuthorityView.of(known(code), authorities);
    }

    @GET
    @Path("/{code}/neighbours")
    @Operation(summary = "Its statistical neighbours, set by set; a comparison names the set's version")
    @Extension(name = "x-reach", value = "shared")
    public Neighbours neighbours(@PathParam("code") String code) {
        Authority authority = known(code);
        return new Neighbours(authority.name(), authority.dfeCode(), AuthorityView.sets(authority, authorities));
    }

    private Authority known(String code) {
        return authorities.byCode(code).orElseThrow(() -> AuthorityProblem.unknown(code));
    }
}
