package io.throughline.tracker.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class ActionQueries {

    private final Actions actions;

    ActionQueries(Actions actions) {
        this.actions = actions;
    }

    ActionView get(UUID id) {
        return ActionView.of(actions.get(id));
    }

    List<ActionView> of(
            @Nullable UUID recommendation, @Nullable UUID inspection, @Nullable String owner, UUID after, int limit) {
        return actions.of(recommendation, inspection, owner, after, limit).stream()
                .map(ActionView::of)
                .toList();
    }

    /** Nobody else changes those that serve any of these until the transaction under way ends. */
    @Transactional(TxType.MANDATORY)
    public void hold(Collection<UUID> recommendations) {
        actions.hold(recommendations);
    }

    /** All that is or was done about any of these, oldest first. */
    public List<ActionView> serving(Collection<UUID> recommendations) {
        return actions.serving(recommendations).stream().map(ActionView::of).toList();
    }
}
