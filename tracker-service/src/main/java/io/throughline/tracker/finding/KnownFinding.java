package io.throughline.tracker.finding;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is remembered of a finding, and the number of the state that it was made from. */
@Entity
class KnownFinding {

    @Id
    private UUID id;

    private long sequence;
    private UUID inspectionId;
    private String kind;
    private @Nullable String reference;
    private @Nullable String section;
    private String text;
    private @Nullable Integer page;
    private @Nullable Integer spanStart;
    private @Nullable Integer spanEnd;
    private @Nullable String review;
    private String status;

    @SuppressWarnings("NullAway.Init")
    protected KnownFinding() {}

    @SuppressWarnings("NullAway.Init")
    KnownFinding(UUID id) {
        this.id = id;
        this.sequence = -1;
    }

    /** Replaces what is known, unless that is as new. */
    void update(FindingSaid.State said, long saidSequence) {
        if (saidSequence <= sequence) {
            return;
        }
        sequence = saidSequence;
        inspectionId = said.inspection().id();
        kind = said.kind();
        reference = said.reference();
        section = said.section();
        text = said.text();
        page = said.page();
        spanStart = said.span() == null ? null : said.span().start();
        spanEnd = said.span() == null ? null : said.span().end();
        review = said.review();
        status = said.status();
    }

    FindingPlace place() {
        return new FindingPlace(
                id, inspectionId, kind, reference, section, page, spanStart, spanEnd, text, review, status);
    }
}
