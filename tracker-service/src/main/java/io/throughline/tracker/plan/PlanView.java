package io.throughline.tracker.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.throughline.chassis.web.ETags;

record PlanView(@JsonUnwrapped PlanState state, String etag) {

    static PlanView of(PlanState state) {
        return new PlanView(state, ETags.of(state.version()));
    }
}
