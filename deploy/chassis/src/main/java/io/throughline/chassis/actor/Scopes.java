package io.throughline.chassis.actor;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * A client's token can be for some services only, and for reading only: {@code tracker:read}, {@code findings:write}. Where
 * it names such scopes and none of them is for what is asked here, its roles count for nothing. One without is not held up.
 */
@ApplicationScoped
class Scopes implements SecurityIdentityAugmentor {

    private static final Pattern OURS = Pattern.compile("[a-z]+:(read|write)");
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final String service;

    Scopes(@ConfigProperty(name = "quarkus.application.name") String application) {
        this.service = application.replaceAll("-service$", "");
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(identity);
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context, Map<String, Object> attributes) {
        List<String> named = named(identity);
        boolean allowed = named.isEmpty()
                || named.contains(service + ":write")
                || (named.contains(service + ":read")
                        && reads(HttpSecurityUtils.getRoutingContextAttribute(attributes)));
        return Uni.createFrom().item(allowed ? identity : withoutRoles(identity));
    }

    private static SecurityIdentity withoutRoles(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(identity.getAttributes())
                .build();
    }

    private static boolean reads(@Nullable RoutingContext request) {
        return request != null && READING.contains(request.request().method());
    }

    /** {@code scope} as RFC 8693 has it, {@code scp} as Entra ID. */
    private static List<String> named(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return List.of();
        }
        Object said = token.getClaim("scope") == null ? token.getClaim("scp") : token.getClaim("scope");
        return said == null
                ? List.of()
                : List.of(said.toString().split("[^a-z:]+", -1)).stream()
                        .filter(scope -> OURS.matcher(scope).matches())
                        .toList();
    }
}
