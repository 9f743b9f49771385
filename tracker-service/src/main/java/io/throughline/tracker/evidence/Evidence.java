package io.throughline.tracker.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that shows a change. Never altered once it is given. */
@Entity
class Evidence {

    @Id
    private UUID id;

    private UUID recommendationId;
    private @Nullable String link;
    private @Nullable String note;
    private String shows;
    private String addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    private Evidence(UUID id, UUID recommendationId, AddEvidence given, String addedBy, Instant addedAt) {
        this.id = id;
        this.recommendationId = recommendationId;
        this.link = given.link();
        this.note = given.note();
        this.shows = given.shows();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    static Evidence give(UUID id, UUID recommendation, AddEvidence given, String by, Instant at) {
        boolean linked = given.link() != null && !given.link().isBlank();
        boolean noted = given.note() != null && !given.note().isBlank();
        if (linked == noted) {
            throw EvidenceProblem.linkOrNote();
        }
        if (given.link() != null && linked && !opens(given.link())) {
            throw EvidenceProblem.notALink();
        }
        return new Evidence(id, recommendation, given, by, at);
    }

    /** Other schemes run something instead of showing it. */
    private static boolean opens(String link) {
        try {
            URI address = new URI(link);
            return address.getHost() != null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    EvidenceView view() {
        return new EvidenceView(
                id,
                recommendationId,
                link == null ? EvidenceView.Kind.NOTE : EvidenceView.Kind.LINK,
                link,
                note,
                shows,
                addedBy,
                addedAt);
    }

    EvidenceBrief brief(LocalDate on) {
        return new EvidenceBrief(id, recommendationId, view().kind(), true);
    }
}
