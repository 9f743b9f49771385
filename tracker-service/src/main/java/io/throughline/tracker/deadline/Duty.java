package io.throughline.tracker.deadline;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people said about a duty: the day that the letter prints, and that it was done. */
@Entity
class Duty {

    @Embeddable
    record Key(
            UUID inspectionId, @Enumerated(EnumType.STRING) DutyName name) {}

    @EmbeddedId
    private Key id;

    private long version;
    private @Nullable LocalDate statedDue;
    private @Nullable String statedWords;
    private @Nullable Integer statedPage;
    private @Nullable String statedBy;
    private @Nullable LocalDate doneOn;
    private @Nullable String doneNote;
    private @Nullable String doneBy;

    @SuppressWarnings("NullAway.Init")
    protected Duty() {}

    @SuppressWarnings("NullAway.Init")
    Duty(Key id) {
        this.id = id;
    }

    void state(StateDeadline said, String by) {
        if (doneOn != null) {
            throw DeadlineProblem.alreadyDone(doneOn);
        }
        statedDue = said.due();
        statedWords = said.words();
        statedPage = said.page();
        statedBy = by;
        version++;
    }

    /** True where the reader's words are news here: people know better, and what is done is not stated any more. */
    boolean read(StateDeadline said, String reader) {
        boolean isPeoples = statedBy != null && !statedBy.equals(reader);
        if (doneOn != null
                || isPeoples
                || (said.due().equals(statedDue) && said.words().equals(statedWords))) {
            return false;
        }
        state(said, reader);
        return true;
    }

    void fulfil(FulfilDuty said, LocalDate today, String by) {
        LocalDate on = said.on() == null ? today : said.on();
        if (doneOn != null) {
            throw DeadlineProblem.alreadyDone(doneOn);
        }
        if (on.isAfter(today)) {
            throw DeadlineProblem.inTheFuture();
        }
        doneOn = on;
        doneNote = said.note();
        doneBy = by;
        version++;
    }

    DutyName name() {
        return id.name();
    }

    long version() {
        return version;
    }

    DutyView.@Nullable Stated stated() {
        return statedDue == null || statedWords == null || statedBy == null
                ? null
                : new DutyView.Stated(statedDue, statedWords, statedPage, statedBy);
    }

    DutyView.@Nullable Done done() {
        return doneOn == null || doneBy == null ? null : new DutyView.Done(doneOn, doneNote, doneBy);
    }
}
