package io.throughline.tracker.plan;

import io.throughline.tracker.recommendation.RecommendationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param action something is being done about it
 * @param owner somebody answers for it
 * @param date there is a day by which all of that is done
 * @param measure something is counted to see whether it worked
 * @param evidence something that is not rejected, expired or erased shows a change; a written statement needs none yet
 * @param afterTheDeadline the last day of its actions lies after the day that the letter sets
 * @param missing what a written statement needs and this has not
 */
public record CoverageRow(
        UUID recommendationId,
        @Nullable String reference,
        String text,
        RecommendationStatus status,
        boolean action,
        boolean owner,
        boolean date,
        boolean measure,
        boolean evidence,
        boolean afterTheDeadline,
        List<String> missing) {

    static CoverageRow of(RecommendationFacts facts) {
        LocalDate last = facts.lastDay();
        LocalDate deadline = facts.deadline();
        boolean action = last != null;
        boolean owner = facts.asks().owner() != null;
        boolean measure = !facts.measures().isEmpty();
        var missing = new ArrayList<String>();
        if (!facts.isExcused()) {
            note(missing, action, "action");
            note(missing, owner, "owner");
            note(missing, action, "date");
            note(missing, measure, "measure");
        }
        return new CoverageRow(
                facts.asks().id(),
                facts.asks().reference(),
                facts.asks().text(),
                facts.asks().status(),
                action,
                owner,
                action,
                measure,
                facts.hasEvidence(),
                last != null && deadline != null && last.isAfter(deadline),
                missing);
    }

    private static void note(List<String> missing, boolean there, String what) {
        if (!there) {
            missing.add(what);
        }
    }
}
