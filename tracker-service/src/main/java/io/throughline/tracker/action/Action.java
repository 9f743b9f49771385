package io.throughline.tracker.action;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Authority;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
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

    @Embedded
    private @Nullable Authority authority;

    @ElementCollection
    @CollectionTable(name = "action_recommendation", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "recommendation_id")
    @BatchSize(size = 200)
    private Set<UUID> recommendations;

    @ElementCollection
    @CollectionTable(name = "action_dependency", joinColumns = @JoinColumn(name = "action_id"))
    @Column(name = "waits_for")
    @BatchSize(size = 200)
    private Set<UUID> waitsFor;

    private String title;
    private String owner;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private ActionStatus status;

    private LocalDate plannedOn;
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate cancelledOn;

    @Embedded
    private ActionRecord record;

    @SuppressWarnings("NullAway.Init")
    protected Action() {}

    Action(UUID id, Served served, PlanAction plan, String owner, Act act) {
        ActionDuties.dueFrom(plan.dueDate(), act.on());
        this.id = id;
        this.inspectionId = served.inspectionId();
        this.authority = served.authority();
        this.recommendations = new HashSet<>(served.recommendations());
        this.waitsFor = new HashSet<>();
        this.title = plan.title();
        this.owner = owner;
        this.dueDate = plan.dueDate();
        this.status = ActionStatus.PLANNED;
        this.plannedOn = act.on();
        this.record = new ActionRecord(plan.way());
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
        status.checkOpen();
        LocalDate on = record.say(report, owner, act);
        completedOn = after == ActionStatus.COMPLETED ? on : null;
        return become(after);
    }

    ActionEvent move(LocalDate day, Act act) {
        status.checkOpen();
        ActionDuties.ownerOrLead(owner, act);
        ActionDuties.dueFrom(day, act.on());
        LocalDate before = dueDate;
        record.changed(ActionChange.What.DUE_DATE, before.toString(), act);
        dueDate = day;
        return new ActionEvent.Moved(next(), status, before, act.reason(), act.by(), act.at());
    }

    ActionEvent handOver(String newOwner, Act act) {
        status.checkOpen();
        ActionDuties.ownerOrLead(owner, act);
        String before = owner;
        record.changed(ActionChange.What.OWNER, before, act);
        owner = newOwner;
        return new ActionEvent.HandedOver(next(), status, before, act.reason(), act.by(), act.at());
    }

    ActionEvent cancel(Act act) {
        status.checkOpen();
        ActionDuties.ownerOrLead(owner, act);
        record.changed(ActionChange.What.CANCELLED, status.name(), act);
        cancelledOn = act.on();
        ActionStatus before = become(ActionStatus.CANCELLED);
        return new ActionEvent.Cancelled(state(), before, act.reason(), act.by(), act.at());
    }

    ActionEvent serve(Set<UUID> others, Act act) {
        recommendations.retainAll(others);
        recommendations.addAll(others);
        return amended(act);
    }

    ActionEvent waitFor(Set<UUID> actions, Act act) {
        waitsFor.retainAll(actions);
        waitsFor.addAll(actions);
        return amended(act);
    }

    ActionEvent reach(List<Milestone> milestones, Act act) {
        record.reach(milestones, act);
        return amended(act);
    }

    private ActionEvent amended(Act act) {
        status.checkOpen();
        ActionDuties.ownerOrLead(owner, act);
        return new ActionEvent.Amended(next(), status, act.by(), act.at());
    }

    private ActionStatus become(ActionStatus after) {
        ActionStatus before = status;
        status = after;
        version++;
        return before;
    }

    private ActionState next() {
        version++;
        return state();
    }

    ActionState state() {
        return new ActionState(
                id,
                version,
                recommendations.stream().sorted().toList(),
                inspectionId,
                authority,
                title,
                owner,
                dueDate,
                status,
                plannedOn,
                record.statements().size(),
                record.lastProgressOn(),
                completedOn,
                cancelledOn,
                waitsFor.stream().sorted().toList(),
                record.milestones());
    }

    ActionRecord record() {
        return record;
    }
}
