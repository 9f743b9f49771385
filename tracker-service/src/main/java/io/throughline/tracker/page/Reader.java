package io.throughline.tracker.page;

import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.throughline.chassis.actor.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reads the page, for templates: {@code inject:reader}. What may be done is decided by the services. */
@Named
@RequestScoped
public class Reader {

    private final CurrentIdentityAssociation identity;
    private final CurrentActor actor;

    Reader(CurrentIdentityAssociation identity, CurrentActor actor) {
        this.identity = identity;
        this.actor = actor;
    }

    public boolean isSignedIn() {
        var known = known();
        return known != null && !known.isAnonymous();
    }

    public String getName() {
        return identity.getIdentity().getPrincipal().getName();
    }

    public boolean isAny(String... roles) {
        var known = known();
        return known != null && List.of(roles).stream().anyMatch(known::hasRole);
    }

    /** The page about an address that is nobody's is written where nothing may be waited for. */
    private @Nullable SecurityIdentity known() {
        return BlockingOperationControl.isBlockingAllowed()
                ? identity.getIdentity()
                : identity.getDeferredIdentity()
                        .onFailure()
                        .recoverWithNull()
                        .subscribeAsCompletionStage()
                        .getNow(null);
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
