package io.throughline.chassis.actor;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.common.runtime.OidcCommonUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.throughline.chassis.problem.CommonProblem;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of the request under way. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final String reachClaim;
    private @Nullable Reach reach;

    CurrentActor(SecurityIdentity identity, @ConfigProperty(name = "throughline.reach.claim") String reachClaim) {
        this.identity = identity;
        this.reachClaim = reachClaim;
    }

    public Actor get() {
        String subject = identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
        return new Actor(subject, identity.getRoles());
    }

    /** The program that the actor uses: the token's {@code azp}, or {@code client_id}. */
    public @Nullable String client() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return null;
        }
        Object party = token.getClaim("azp") == null ? token.getClaim("client_id") : token.getClaim("azp");
        return party == null ? null : party.toString();
    }

    /** When the actor's token does. */
    public @Nullable Instant expires() {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Instant.ofEpochSecond(token.getExpirationTime())
                : null;
    }

    public Reach reach() {
        if (reach == null) {
            reach = Reach.of(inAccessToken(reachClaim));
        }
        return reach;
    }

    /** Whoever writes has to reach the council whose thing it is, also where everybody may read it. */
    public void mustReach(@Nullable String dfeCode) {
        if (!reach().covers(dfeCode)) {
            throw CommonProblem.outOfReach();
        }
    }

    /** What is everybody's business at once asks for somebody who reaches everybody. */
    public void mustReachEverywhere() {
        if (!reach().everywhere()) {
            throw CommonProblem.notEverywhere();
        }
    }

    /** Of whoever signed in at a browser, the identity is that of the id token, and the access token says what they may. */
    private @Nullable Object inAccessToken(String claim) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        JsonObject content = credential == null ? null : OidcCommonUtils.decodeJwtContent(credential.getToken());
        return content == null ? null : content.getValue(claim);
    }
}
