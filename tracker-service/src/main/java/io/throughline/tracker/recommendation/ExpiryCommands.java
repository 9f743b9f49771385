package io.throughline.tracker.recommendation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.throughline.chassis.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens again what was excepted until a day that has come. Every replica looks; the row's lock lets one of them do it. */
@ApplicationScoped
class ExpiryCommands {

    private static final String WHY = "Its exception has expired.";

    private final Recommendations recommendations;
    private final RecommendationDiary diary;
    private final Clock clock;

    ExpiryCommands(Recommendations recommendations, RecommendationDiary diary, Clock clock) {
        this.recommendations = recommendations;
        this.diary = diary;
        this.clock = clock;
    }

    @Scheduled(every = "${throughline.exceptions.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void endThoseThatAreOver() {
        Act act = new Act(Actor.system("tracker-service"), clock.instant(), WHY);
        List<UUID> over = QuarkusTransaction.requiringNew().call(() -> recommendations.exceptedUntil(act.on()));
        over.forEach(id -> QuarkusTransaction.requiringNew().run(() -> end(id, act)));
    }

    private void end(UUID id, Act act) {
        Recommendation excepted = recommendations.forChange(id);
        if (excepted.standing().exceptionIsOver(act.on())) {
            diary.write(excepted.endException(Ending.EXPIRED, act));
        }
    }
}
