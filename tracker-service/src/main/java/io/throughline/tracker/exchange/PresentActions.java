package io.throughline.tracker.exchange;

import io.throughline.tracker.action.ActionState;
import io.throughline.tracker.action.ActionStatus;
import io.throughline.tracker.action.ActionView;
import io.throughline.tracker.plan.PlanContent;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The actions of a plan: the one with the same ID is the one that a row means, or else the one with the same title. */
final class PresentActions {

    private final Map<UUID, ActionState> byId = new HashMap<>();
    private final Map<String, ActionState> byTitle = new HashMap<>();

    PresentActions(PlanContent plan) {
        for (ActionView view : plan.actions()) {
            byId.put(view.state().id(), view.state());
            byTitle.merge(
                    RowReader.plain(view.state().title()),
                    view.state(),
                    (one, other) -> one.status() == ActionStatus.CANCELLED ? other : one);
        }
    }

    @Nullable
    ActionState meant(PlanRow row) {
        return row.actionId() == null ? byTitle.get(RowReader.plain(row.title())) : byId.get(row.actionId());
    }
}
