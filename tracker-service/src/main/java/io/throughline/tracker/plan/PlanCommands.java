package io.throughline.tracker.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.ETags;
import io.throughline.chassis.web.Uuid7;
import io.throughline.tracker.deadline.Fulfilments;
import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Acts;
import io.throughline.tracker.recommendation.Authority;
import io.throughline.tracker.recommendation.RecommendationQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Transactional
class PlanCommands {

    private final Plans plans;
    private final PlanSubmissions submissions;
    private final PlanContents contents;
    private final RecommendationQueries recommendations;
    private final Fulfilments fulfilments;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Acts acts;

    PlanCommands(
            Plans plans,
            PlanSubmissions submissions,
            PlanContents contents,
            RecommendationQueries recommendations,
            Fulfilments fulfilments,
            Outbox outbox,
            ObjectMapper json,
            Acts acts) {
        this.plans = plans;
        this.submissions = submissions;
        this.contents = contents;
        this.recommendations = recommendations;
        this.fulfilments = fulfilments;
        this.outbox = outbox;
        this.json = json;
        this.acts = acts;
    }

    PlanView make(MakePlan command) {
        Act act = acts.now(null);
        List<UUID> answered = command.inspections().stream().distinct().toList();
        var plan = new Plan(Uuid7.next(), command.title(), answered, authorityOf(answered), act);
        plans.persist(plan);
        return write(plan, plan.make(act));
    }

    PlanView amend(UUID id, @Nullable String ifMatch, AmendPlan command) {
        Plan plan = load(id, ifMatch);
        String title = command.title() == null ? plan.state().title() : command.title();
        Set<UUID> answered =
                Set.copyOf(command.inspections() == null ? plan.state().inspections() : command.inspections());
        return write(plan, plan.amend(title, answered, authorityOf(answered), acts.now(null)));
    }

    SubmissionView submit(UUID id, @Nullable String ifMatch, SubmitPlan command) {
        Plan plan = load(id, ifMatch);
        Act act = acts.now(null);
        PlanContent content = contents.of(plan.state(), act.on());
        if (command.kind() == SubmissionKind.WRITTEN_STATEMENT
                && !content.coverage().complete()) {
            throw PlanProblem.gaps(content.coverage());
        }
        var submission = new PlanSubmission(id, plan.nextSubmission(), command, write(content), act);
        submissions.persist(submission);
        write(plan, plan.submit(submission, act));
        if (command.kind() == SubmissionKind.WRITTEN_STATEMENT) {
            fulfilments.submitted(
                    plan.state().inspections(),
                    act.on(),
                    submission.inWords(plan.state().title()));
        }
        return submission.view();
    }

    private Plan load(UUID id, @Nullable String ifMatch) {
        Plan plan = plans.forChange(id);
        ETags.require(ifMatch, plan.state().version());
        return plan;
    }

    private PlanView write(Plan plan, PlanEvent event) {
        outbox.append(event);
        return PlanView.of(plan.state());
    }

    /** The one council that all of these letters are to. */
    private Authority authorityOf(Collection<UUID> inspections) {
        @Nullable Authority one = null;
        for (UUID inspection : inspections) {
            var asked = recommendations.asked(List.of(inspection));
            if (asked.isEmpty()) {
                throw PlanProblem.nothingAsked(inspection);
            }
            Authority other = asked.getFirst().authority();
            if (other == null) {
                throw PlanProblem.noAuthority(inspection);
            }
            if (one != null && !one.equals(other)) {
                throw PlanProblem.otherAuthority(one.name(), other.name());
            }
            one = other;
        }
        if (one == null) {
            throw new IllegalArgumentException("a plan answers at least one inspection");
        }
        return one;
    }

    private String write(PlanContent content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A plan could not be written", unwritable);
        }
    }
}
