package io.throughline.tracker.evidence;

import io.throughline.chassis.upload.Sha256;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One state of a piece of evidence.
 *
 * @param fileName as it was called where it came from; nobody relies on it
 * @param mediaType what the file is by its content
 * @param sha256 of the file's bytes, or of the link or note in UTF-8
 * @param addedBy opaque subject of whoever gave it
 */
@Embeddable
public record EvidenceVersion(
        @Enumerated(EnumType.STRING) EvidenceView.Kind kind,
        @Nullable String link,
        @Nullable String note,
        @Nullable String fileName,
        @Nullable String mediaType,
        long bytes,
        String sha256,
        String addedBy,
        Instant addedAt) {

    static EvidenceVersion of(AddEvidence words, String by, Instant at) {
        String link = words.link();
        String note = words.note();
        boolean linked = link != null && !link.isBlank();
        boolean noted = note != null && !note.isBlank();
        if (linked == noted) {
            throw EvidenceProblem.linkOrNote();
        }
        if (link != null && linked && !Links.opens(link)) {
            throw EvidenceProblem.notALink();
        }
        String held = Objects.requireNonNull(linked ? link : note);
        return new EvidenceVersion(
                linked ? EvidenceView.Kind.LINK : EvidenceView.Kind.NOTE,
                linked ? link : null,
                noted ? note : null,
                null,
                null,
                held.getBytes(StandardCharsets.UTF_8).length,
                Sha256.of(held),
                by,
                at);
    }

    static EvidenceVersion of(EvidenceFile file, String by, Instant at) {
        return new EvidenceVersion(
                EvidenceView.Kind.FILE,
                null,
                null,
                file.name(),
                file.mediaType(),
                file.content().length,
                file.sha256(),
                by,
                at);
    }

    /** That it was there, and not what it was. */
    EvidenceVersion erased() {
        return new EvidenceVersion(kind, null, null, null, mediaType, bytes, sha256, addedBy, addedAt);
    }
}
