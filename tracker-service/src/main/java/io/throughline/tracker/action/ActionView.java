package io.throughline.tracker.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.web.ETags;
import java.util.List;

/** An action as it is shown: its state, what was reported, and what was once otherwise. */
public record ActionView(
        @JsonUnwrapped ActionState state, List<ProgressStatement> progress, List<ActionChange> changes, String etag) {

    static ActionView of(Action action) {
        ActionState state = action.state();
        return new ActionView(
                state, action.record().statements(), action.record().changes(), ETags.of(state.version()));
    }
}
