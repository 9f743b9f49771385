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

    /** The languages that can be chosen; none where there is one only. */
    public List<Spoken> getLanguages() {
        return Languages.ALL.size() == 1
                ? List.of()
                : Languages.ALL.stream()
                        .map(one -> new Spoken(
                                one.toLanguageTag(), one.getDisplayName(one), one.equals(Languages.current())))
                        .toList();
    }

    /** @param name of the language in itself */
    public record Spoken(String tag, String name, boolean now) {}

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

    /** An inspector who is shown one plan, and nothing else. */
    public boolean isVisitor() {
        return isAny("visitor");
    }

    public boolean isModerator() {
        return isAny("moderator");
    }
}
