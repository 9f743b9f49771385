package io.throughline.tracker.action;

import io.throughline.tracker.recommendation.Act;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that is done about one or several recommendations. */
@Entity
class Action {

    @Id
    private UUID id;

    private long version;
    private UUID inspectionId;

    @ElementCollection
    @CollectionTable(name = "action_recommendation", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "recommendation_id")
    @BatchSize(size = 200)
    private Set<UUID> recommendations;

    private String title;
    private String owner;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private LocalDate plannedOn;
    private @Nullable LocalDate completedOn;

    @ElementCollection
    @CollectionTable(name = "progress_statement", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ProgressStatement> progress;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(UUID id, UUID inspectionId, Set<UUID> recommendations, PlanAction plan, String owner, Act act) {
        if (plan.dueDate().isBefore(act.on())) {
            throw ActionProblem.dueInThePast();
        }
        this.id = id;
        this.inspectionId = inspectionId;
        this.recommendations = recommendations;
        this.title = plan.title();
        this.owner = owner;
        this.dueDate = plan.dueDate();
        this.status = ActionStatus.PLANNED;
        this.plannedOn = act.on();
        this.progress = new ArrayList<>();
    }

    ActionEvent plan(Act act) {
        version++;
        return new ActionEvent.Planned(state(), null, act.by(), act.at());
    }

    ActionEvent progress(ReportProgress report, Act act) {
        ActionStatus before = say(report, act, ActionStatus.IN_PROGRESS);
        return new ActionEvent.Progressed(state(), before, act.by(), act.at());
    }

    ActionEvent complete(ReportProgress report, Act act) {
        ActionStatus before = say(report, act, ActionStatus.COMPLETED);
        return new ActionEvent.Completed(state(), before, act.by(), act.at());
    }

    private ActionStatus say(ReportProgress report, Act act, ActionStatus after) {
        if (status == ActionStatus.COMPLETED) {
            throw ActionProblem.alreadyCompleted();
        }
        if (!act.isBy(owner)) {
            throw ActionProblem.notTheOwner();
        }
        LocalDate on = report.on() == null ? act.on() : report.on();
        if (on.isAfter(act.on())) {
            throw ActionProblem.progressInTheFuture();
        }
        progress.add(new ProgressStatement(report.statement(), on, act.by(), act.at()));
        ActionStatus before = status;
        status = after;
        completedOn = after == ActionStatus.COMPLETED ? on : null;
        version++;
        return before;
    }

    ActionState state() {
        return new ActionState(
                id,
                version,
                recommendations.stream().sorted().toList(),
                inspectionId,
                title,
                owner,
                dueDate,
                status,
                plannedOn,
                progress.size(),
                progress.stream()
                        .map(ProgressStatement::on)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                completedOn);
    }

    Set<UUID> recommendations() {
        return Set.copyOf(recommendations);
    }

    List<ProgressStatement> statements() {
        return List.copyOf(progress);
    }
}
