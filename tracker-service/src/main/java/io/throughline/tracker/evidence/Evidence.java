package io.throughline.tracker.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Something that shows a change. A version is never altered once it is given, but for being erased. */
@Entity
class Evidence {

    @Id
    private UUID id;

    private long version;
    private UUID recommendationId;
    private UUID inspectionId;
    private @Nullable String shows;

    @Enumerated(EnumType.STRING)
    private EvidenceStatus status;

    private @Nullable LocalDate expiresOn;

    @Embedded
    private @Nullable EvidenceReview review;

    @Embedded
    private @Nullable Erasure erasure;

    @ElementCollection
    @CollectionTable(name = "evidence_version", joinColumns = @JoinColumn(name = "evidence_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 200)
    private List<EvidenceVersion> versions;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    Evidence(UUID id, UUID recommendationId, UUID inspectionId, String shows, @Nullable LocalDate expiresOn) {
        this.id = id;
        this.recommendationId = recommendationId;
        this.inspectionId = inspectionId;
        this.shows = shows;
        this.expiresOn = expiresOn;
        this.status = EvidenceStatus.IN_REVIEW;
        this.versions = new ArrayList<>();
    }

    EvidenceEvent add(EvidenceVersion first, Deed deed) {
        checkExpiry(expiresOn, deed);
        versions.add(first);
        version++;
        return new EvidenceEvent.Added(state(), null, deed.by(), deed.at());
    }

    EvidenceEvent revise(EvidenceVersion next, @Nullable String nowShows, Deed deed) {
        checkThere();
        EvidenceStatus before = status;
        versions.add(next);
        shows = nowShows == null || nowShows.isBlank() ? shows : nowShows;
        status = EvidenceStatus.IN_REVIEW;
        review = null;
        version++;
        return new EvidenceEvent.Revised(state(), before, deed.by(), deed.at());
    }

    EvidenceEvent review(boolean accepted, String reason, Deed deed) {
        checkThere();
        if (versions.stream().anyMatch(one -> one.addedBy().equals(deed.by()))) {
            throw EvidenceProblem.ownEvidence();
        }
        if (status != EvidenceStatus.IN_REVIEW) {
            throw EvidenceProblem.alreadyReviewed(status);
        }
        status = accepted ? EvidenceStatus.ACCEPTED : EvidenceStatus.REJECTED;
        review = new EvidenceReview(deed.by(), deed.on(), reason);
        version++;
        return accepted
                ? new EvidenceEvent.Accepted(state(), EvidenceStatus.IN_REVIEW, reason, deed.by(), deed.at())
                : new EvidenceEvent.Rejected(state(), EvidenceStatus.IN_REVIEW, reason, deed.by(), deed.at());
    }

    EvidenceEvent expire(@Nullable LocalDate on, Deed deed) {
        checkThere();
        checkExpiry(on, deed);
        expiresOn = on;
        version++;
        return new EvidenceEvent.ExpirySet(state(), status, deed.by(), deed.at());
    }

    EvidenceEvent erase(String reason, Deed deed) {
        checkThere();
        versions.replaceAll(EvidenceVersion::erased);
        shows = null;
        erasure = new Erasure(deed.by(), deed.on(), reason);
        version++;
        return new EvidenceEvent.Erased(state(), status, deed.by(), deed.at());
    }

    void checkThere() {
        if (erasure != null) {
            throw EvidenceProblem.erased(erasure.on());
        }
    }

    private static void checkExpiry(@Nullable LocalDate on, Deed deed) {
        if (on != null && !on.isAfter(deed.on())) {
            throw EvidenceProblem.expiresTooSoon();
        }
    }

    EvidenceState state() {
        EvidenceVersion latest = versions.getLast();
        return new EvidenceState(
                id,
                version,
                recommendationId,
                inspectionId,
                latest.kind(),
                versions.size(),
                latest.mediaType(),
                latest.bytes(),
                latest.sha256(),
                status,
                expiresOn,
                review == null ? null : review.on(),
                erasure == null ? null : erasure.on());
    }

    EvidenceView view(LocalDate today) {
        return EvidenceView.of(state(), versions, shows, isExpired(today), review, erasure);
    }

    /** Whether it can be relied on on that day. */
    boolean holds(LocalDate on) {
        return erasure == null && status != EvidenceStatus.REJECTED && !isExpired(on);
    }

    private boolean isExpired(LocalDate on) {
        return expiresOn != null && !expiresOn.isAfter(on);
    }

    List<EvidenceVersion> versions() {
        return List.copyOf(versions);
    }
}
