package io.throughline.tracker.recommendation;

import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** How recommendations come into being and go: what a letter asks for opens one, and nothing else does. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Openings {

    private final Recommendations recommendations;
    private final RecommendationDiary diary;

    Openings(Recommendations recommendations, RecommendationDiary diary) {
        this.recommendations = recommendations;
        this.diary = diary;
    }

    /** The finding asks for this: opened the first time, amended when the words differ from what was known. */
    public void asked(UUID finding, Asked asked, Act act) {
        Recommendation known = recommendations.ofFindingForChange(finding).orElse(null);
        if (known == null) {
            var opened = new Recommendation(Uuid7.next(), finding, asked, act.on());
            recommendations.persist(opened);
            diary.write(opened.open(asked, act));
        } else if (isWithdrawn(known)) {
            diary.write(known.open(asked, act));
        } else if (!known.asks(asked)) {
            diary.write(known.amend(asked, act));
        }
    }

    /** The finding asks for nothing, or not any more. */
    public void notAsked(UUID finding, Act act) {
        recommendations
                .ofFindingForChange(finding)
                .filter(known -> !isWithdrawn(known))
                .ifPresent(known -> diary.write(known.withdraw(act)));
    }

    private static boolean isWithdrawn(Recommendation known) {
        return known.standing().status() == RecommendationStatus.WITHDRAWN;
    }
}
