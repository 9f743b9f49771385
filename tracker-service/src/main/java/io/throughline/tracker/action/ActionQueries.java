package io.throughline.tracker.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class ActionQueries {

    private final Actions actions;

    ActionQueries(Actions actions) {
        this.actions = actions;
    }

    ActionView get(UUID id) {
        return ActionView.of(actions.get(id));
    }

    List<ActionView> of(@Nullable UUID recommendation, @Nullable String owner, UUID after, int limit) {
        return actions.of(recommendation, owner, after, limit).stream()
                .map(ActionView::of)
                .toList();
    }
}
