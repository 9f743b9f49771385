package io.throughline.tracker.plan;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Authority;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** What a council does about the letters of one or several inspections. */
@Entity
class Plan {

    @Id
    private UUID id;

    private long version;

    /** The one that it was made for first keeps its events in order. */
    private UUID inspectionId;

    @Embedded
    private Authority authority;

    @ElementCollection
    @CollectionTable(name = "plan_inspection", joinColumns = @JoinColumn(name = "plan_id"))
    @Column(name = "inspection_id")
    @BatchSize(size = 200)
    private Set<UUID> inspections;

    private String title;
    private String madeBy;
    private LocalDate madeOn;
    private int submissions;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    Plan(UUID id, String title, List<UUID> inspections, Authority authority, Act act) {
        this.id = id;
        this.inspectionId = inspections.getFirst();
        this.authority = authority;
        this.inspections = new HashSet<>(inspections);
        this.title = title;
        this.madeBy = act.by();
        this.madeOn = act.on();
    }

    PlanEvent make(Act act) {
        version++;
        return new PlanEvent.Made(state(), act.by(), act.at());
    }

    PlanEvent amend(String newTitle, Set<UUID> answered, Authority of, Act act) {
        if (!of.equals(authority)) {
            throw PlanProblem.otherAuthority(authority.name(), of.name());
        }
        title = newTitle;
        inspections.retainAll(answered);
        inspections.addAll(answered);
        version++;
        return new PlanEvent.Amended(state(), act.by(), act.at());
    }

    PlanEvent submit(PlanSubmission submission, Act act) {
        submissions = submission.summary().number();
        version++;
        return new PlanEvent.Submitted(state(), submission.summary(), act.by(), act.at());
    }

    int nextSubmission() {
        return submissions + 1;
    }

    PlanState state() {
        return new PlanState(
                id,
                version,
                inspectionId,
                authority,
                inspections.stream().sorted().toList(),
                title,
                madeBy,
                madeOn,
                submissions);
    }
}
