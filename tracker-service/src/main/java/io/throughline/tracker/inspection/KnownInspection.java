package io.throughline.tracker.inspection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of an inspection, and the number of the state that it was made from. */
@Entity
class KnownInspection {

    @Id
    private UUID id;

    private long sequence;
    private String kind;
    private @Nullable String authorityName;
    private @Nullable String authorityDfeCode;
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate endDate;
    private @Nullable LocalDate publishedDate;
    private @Nullable LocalDate receivedDate;
    private String status;

    @SuppressWarnings("NullAway.Init")
    protected KnownInspection() {}

    @SuppressWarnings("NullAway.Init")
    KnownInspection(UUID id) {
        this.id = id;
        this.sequence = -1;
    }

    /** Replaces what is known, unless that is as new. */
    void update(InspectionSaid.State said, long saidSequence) {
        if (saidSequence <= sequence) {
            return;
        }
        sequence = saidSequence;
        kind = said.kind();
        authorityName = said.authority() == null ? null : said.authority().name();
        authorityDfeCode = said.authority() == null ? null : said.authority().dfeCode();
        startDate = said.startDate();
        endDate = said.endDate();
        publishedDate = said.publishedDate();
        receivedDate = said.receivedDate();
        status = said.status();
    }

    InspectionPlace place() {
        return new InspectionPlace(id, kind, authorityName, startDate, endDate, publishedDate, receivedDate, status);
    }
}
