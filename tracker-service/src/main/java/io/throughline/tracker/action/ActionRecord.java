package io.throughline.tracker.action;

import io.throughline.tracker.recommendation.Act;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What is written down about an action on its way: what was reported, the points passed, and what was once otherwise. */
@Embeddable
class ActionRecord {

    @ElementCollection
    @CollectionTable(name = "progress_statement", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ProgressStatement> progress;

    @ElementCollection
    @CollectionTable(name = "action_milestone", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<Milestone> milestones;

    @ElementCollection
    @CollectionTable(name = "action_change", joinColumns = @JoinColumn(name = "action_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<ActionChange> changes;

    @SuppressWarnings("NullAway.Init")
    protected ActionRecord() {}

    ActionRecord(List<Milestone> milestones) {
        this.progress = new ArrayList<>();
        this.milestones = new ArrayList<>(milestones);
        this.changes = new ArrayList<>();
    }

    /** The day that the report speaks of. */
    LocalDate say(ReportProgress report, String owner, Act act) {
        ActionDuties.owner(owner, act);
        LocalDate on = Objects.requireNonNullElse(report.on(), act.on());
        ActionDuties.done(on, act.on(), "/on");
        progress.add(new ProgressStatement(report.statement(), on, act.by(), act.at()));
        return on;
    }

    void reach(List<Milestone> all, Act act) {
        for (int i = 0; i < all.size(); i++) {
            LocalDate metOn = all.get(i).metOn();
            if (metOn != null) {
                ActionDuties.done(metOn, act.on(), "/milestones/" + i + "/metOn");
            }
        }
        milestones.clear();
        milestones.addAll(all);
    }

    void changed(ActionChange.What what, String was, Act act) {
        changes.add(new ActionChange(what, was, Objects.requireNonNull(act.reason()), act.by(), act.at()));
    }

    @Nullable
    LocalDate lastProgressOn() {
        return progress.stream()
                .map(ProgressStatement::on)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    List<ProgressStatement> statements() {
        return List.copyOf(progress);
    }

    List<Milestone> milestones() {
        return List.copyOf(milestones);
    }

    List<ActionChange> changes() {
        return List.copyOf(changes);
    }
}
