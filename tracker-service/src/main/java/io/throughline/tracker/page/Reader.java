package io.throughline.tracker.page;

import io.quarkus.security.identity.SecurityIdentity;
import io.throughline.chassis.actor.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** Who reads the page, for templates: {@code inject:reader}. What may be done is decided by the services. */
@Named
@RequestScoped
public class Reader {

    private final SecurityIdentity identity;
    private final CurrentActor actor;

    Reader(SecurityIdentity identity, CurrentActor actor) {
        this.identity = identity;
        this.actor = actor;
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getName() {
        return identity.getPrincipal().getName();
    }

    public boolean isAny(String... roles) {
        return List.of(roles).stream().anyMatch(identity::hasRole);
    }

    /** @param subject as an owner is named */
    public boolean isThe(String subject) {
        return actor.get().subject().equals(subject);
    }

    public boolean isOfficer() {
        return isAny("officer", "admin");
    }

    public boolean isLead() {
        return isAny("lead");
    }

    public boolean isModerator() {
        return isAny("moderator");
    }
}
