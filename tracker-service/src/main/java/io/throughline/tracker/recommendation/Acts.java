package io.throughline.tracker.recommendation;

import io.throughline.chassis.actor.CurrentActor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** What is being done in the request under way. */
@ApplicationScoped
public class Acts {

    private final CurrentActor actor;
    private final Clock clock;

    Acts(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    public Act now(@Nullable String reason) {
        return new Act(actor.get(), clock.instant(), reason);
    }
}
