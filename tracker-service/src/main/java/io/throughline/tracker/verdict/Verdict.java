package io.throughline.tracker.verdict;

import io.throughline.tracker.recommendation.Act;
import io.throughline.tracker.recommendation.LastWord;
import io.throughline.tracker.recommendation.VerdictOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that inspectors said later. */
@Entity
class Verdict {

    @Id
    private UUID id;

    /** The finding that asked for it. */
    private UUID findingId;

    private @Nullable UUID recommendationId;

    @Enumerated(EnumType.STRING)
    private VerdictOutcome outcome;

    private String quote;
    private UUID inspectionId;

    @Column(name = "said_in_finding")
    private @Nullable UUID saidInFinding;

    private @Nullable Integer page;
    private LocalDate saidOn;
    private String heardBy;
    private Instant heardAt;
    private boolean takenBack;
    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    @SuppressWarnings("NullAway.Init")
    Verdict(UUID findingId, LastWord word, long sequence, Act act) {
        this.id = word.id();
        this.findingId = findingId;
        hear(word, sequence, act);
    }

    void hear(LastWord word, long said, Act act) {
        sequence = said;
        outcome = word.outcome();
        quote = word.quote();
        inspectionId = word.inspectionId();
        saidInFinding = word.findingId();
        page = word.page();
        saidOn = word.saidOn();
        heardBy = act.by();
        heardAt = act.at();
        takenBack = false;
    }

    boolean isNewerThan(long said) {
        return sequence > said;
    }

    boolean stands() {
        return !takenBack;
    }

    void takeBack() {
        takenBack = true;
    }

    void isAbout(UUID recommendation) {
        recommendationId = recommendation;
    }

    @Nullable
    UUID recommendation() {
        return recommendationId;
    }

    UUID finding() {
        return findingId;
    }

    LastWord word() {
        return new LastWord(id, outcome, quote, inspectionId, saidInFinding, page, saidOn);
    }

    VerdictView view() {
        return new VerdictView(word(), recommendationId, heardBy, heardAt, takenBack);
    }
}
