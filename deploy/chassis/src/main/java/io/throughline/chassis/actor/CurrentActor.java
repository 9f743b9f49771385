package io.throughline.chassis.actor;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The actor of the request under way. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
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
}
