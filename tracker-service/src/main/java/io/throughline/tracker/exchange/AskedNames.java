package io.throughline.tracker.exchange;

import io.throughline.tracker.plan.PlanContent;
import io.throughline.tracker.recommendation.RecommendationState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The recommendations of a plan by all that a file can call them: ID, reference, words. */
final class AskedNames {

    private final Map<String, List<UUID>> byName = new HashMap<>();

    AskedNames(PlanContent plan) {
        for (RecommendationState one : plan.recommendations()) {
            know(one.id().toString(), one.id());
            know(one.text(), one.id());
            if (one.reference() != null) {
                know(one.reference(), one.id());
            }
        }
    }

    private void know(String name, UUID id) {
        byName.computeIfAbsent(RowReader.plain(name), any -> new ArrayList<>()).add(id);
    }

    /** None where the plan has no such recommendation, several where more than one is called so. */
    List<UUID> called(String name) {
        return byName.getOrDefault(RowReader.plain(name), List.of());
    }
}
