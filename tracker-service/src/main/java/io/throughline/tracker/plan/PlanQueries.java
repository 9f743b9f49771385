package io.throughline.tracker.plan;

import io.throughline.tracker.recommendation.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
public class PlanQueries {

    private final Plans plans;
    private final PlanSubmissions submissions;
    private final PlanContents contents;
    private final PlanProgressions progressions;
    private final Clock clock;

    PlanQueries(
            Plans plans,
            PlanSubmissions submissions,
            PlanContents contents,
            PlanProgressions progressions,
            Clock clock) {
        this.plans = plans;
        this.submissions = submissions;
        this.contents = contents;
        this.progressions = progressions;
        this.clock = clock;
    }

    PlanView get(UUID id) {
        return PlanView.of(plans.get(id).state());
    }

    public PlanState state(UUID id) {
        return plans.get(id).state();
    }

    List<PlanView> list(@Nullable String authority, @Nullable UUID inspection, UUID after, int limit) {
        return plans.of(authority, inspection, after, limit).stream()
                .map(plan -> PlanView.of(plan.state()))
                .toList();
    }

    /** The plan whole, as it stands today. */
    public PlanContent content(UUID id) {
        return contents.of(plans.get(id).state(), LocalDate.ofInstant(clock.instant(), Act.COUNCIL));
    }

    /** The same, held until the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public PlanContent contentForChange(UUID id) {
        contents.hold(plans.forChange(id).state());
        return content(id);
    }

    List<SubmissionSummary> submissions(UUID id) {
        plans.get(id);
        return submissions.of(id).stream().map(PlanSubmission::summary).toList();
    }

    SubmissionView submission(UUID id, int number) {
        plans.get(id);
        return submissions.get(id, number).view();
    }

    /** What happened from the beginning of one day to the end of another. */
    public PlanProgress progress(UUID id, LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw PlanProblem.backwards();
        }
        return progressions.between(
                content(id),
                from.atStartOfDay(Act.COUNCIL).toInstant(),
                to.plusDays(1).atStartOfDay(Act.COUNCIL).toInstant());
    }

    /** What happened from one submission to another. */
    PlanProgress progress(UUID id, int from, int to) {
        plans.get(id);
        Instant begin = submissions.get(id, from).summary().submittedAt();
        Instant end = submissions.get(id, to).summary().submittedAt();
        if (end.isBefore(begin)) {
            throw PlanProblem.backwards();
        }
        return progressions.between(content(id), begin, end);
    }
}
