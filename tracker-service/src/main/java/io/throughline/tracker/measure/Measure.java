package io.throughline.tracker.measure;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.Authority;
import io.throughline.tracker.recommendation.RecommendationState;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that is counted, for one or several recommendations. */
@Entity
class Measure {

    @Id
    private UUID id;

    private long version;
    private UUID inspectionId;

    @Embedded
    private @Nullable Authority authority;

    @ElementCollection
    @CollectionTable(name = "measure_recommendation", joinColumns = @JoinColumn(name = "measure_id"))
    @Column(name = "recommendation_id")
    @BatchSize(size = 200)
    private Set<UUID> recommendations;

    private String title;

    @Embedded
    private Goal goal;

    private String source;
    private String definedBy;
    private LocalDate definedOn;
    private boolean fallingBack;

    @ElementCollection
    @CollectionTable(name = "measure_value", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<MeasureValue> values;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    /** @param served of one council; the one that asked first stands first */
    Measure(UUID id, List<RecommendationState> served, DefineMeasure command, Act act) {
        Goal wanted = command.goal();
        if (!wanted.direction().isBetter(wanted.target(), wanted.baseline())) {
            throw MeasureProblem.targetOnTheWrongSide();
        }
        if (wanted.baselineOn().isAfter(act.on())) {
            throw MeasureProblem.stillToCome("/baselineOn");
        }
        this.id = id;
        this.inspectionId = served.getFirst().inspection().id();
        this.authority = served.getFirst().authority();
        this.recommendations = served.stream().map(RecommendationState::id).collect(Collectors.toSet());
        this.title = command.title();
        this.goal = wanted;
        this.source = command.source();
        this.definedBy = act.by();
        this.definedOn = act.on();
        this.values = new ArrayList<>();
    }

    MeasureEvent define(Act act) {
        version++;
        return new MeasureEvent.Defined(state(), act.by(), act.at());
    }

    MeasureEvent tell(BigDecimal value, LocalDate on, Act act) {
        checkDay(on, act);
        if (standing().stream().anyMatch(known -> known.on().equals(on))) {
            throw MeasureProblem.alreadyTold(on);
        }
        return add(new MeasureValue(values.size() + 1, value, on, null, null, act.by(), act.at()), act);
    }

    MeasureEvent correct(int number, BigDecimal value, LocalDate on, Act act) {
        MeasureValue wrong = values.stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(() -> MeasureProblem.unknownValue(number));
        checkDay(on, act);
        if (!standing().contains(wrong)) {
            throw MeasureProblem.alreadyCorrected(number);
        }
        if (standing().stream().anyMatch(known -> known.on().equals(on) && known.number() != number)) {
            throw MeasureProblem.alreadyTold(on);
        }
        return add(new MeasureValue(values.size() + 1, value, on, number, act.reason(), act.by(), act.at()), act);
    }

    private MeasureEvent add(MeasureValue value, Act act) {
        Reading said = reading();
        Signal before = said == null ? null : said.signal();
        values.add(value);
        Reading says = reading();
        fallingBack = says != null && says.signal() == Signal.FALLING_BACK;
        version++;
        return value.corrects() == null
                ? new MeasureEvent.ValueRecorded(state(), value, before, act.by(), act.at())
                : new MeasureEvent.ValueCorrected(state(), value, before, act.reason(), act.by(), act.at());
    }

    private void checkDay(LocalDate on, Act act) {
        if (on.isAfter(act.on())) {
            throw MeasureProblem.stillToCome("/on");
        }
        if (on.isBefore(goal.baselineOn())) {
            throw MeasureProblem.beforeTheBaseline(goal.baselineOn());
        }
    }

    /** The values that hold, by their day. */
    private List<MeasureValue> standing() {
        Set<Integer> corrected = values.stream()
                .map(MeasureValue::corrects)
                .filter(n -> n != null)
                .collect(Collectors.toSet());
        return values.stream()
                .filter(value -> !corrected.contains(value.number()))
                .sorted(Comparator.comparing(MeasureValue::on))
                .toList();
    }

    @Nullable
    Reading reading() {
        List<MeasureValue> held = standing();
        if (held.isEmpty()) {
            return null;
        }
        MeasureValue now = held.getLast();
        return held.size() == 1
                ? goal.read(now.value(), now.on(), goal.baseline(), goal.baselineOn())
                : goal.read(
                        now.value(),
                        now.on(),
                        held.get(held.size() - 2).value(),
                        held.get(held.size() - 2).on());
    }

    MeasureState state() {
        List<MeasureValue> held = standing();
        return new MeasureState(
                id,
                version,
                recommendations.stream().sorted().toList(),
                inspectionId,
                authority,
                title,
                goal,
                source,
                definedBy,
                definedOn,
                values.size(),
                held.isEmpty() ? null : held.getLast(),
                reading());
    }

    List<MeasureValue> values() {
        return List.copyOf(values);
    }
}
