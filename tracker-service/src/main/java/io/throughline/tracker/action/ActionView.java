package io.throughline.tracker.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.web.ETags;
import java.util.List;

/** An action as it is shown: its state, and what was reported. */
record ActionView(@JsonUnwrapped ActionState state, List<ProgressStatement> progress, String etag) {

    static ActionView of(Action action) {
        ActionState state = action.state();
        return new ActionView(state, action.statements(), ETags.of(state.version()));
    }
}
