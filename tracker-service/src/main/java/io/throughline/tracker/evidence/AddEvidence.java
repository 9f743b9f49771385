package io.throughline.tracker.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Either a link or a note; files are uploaded.
 *
 * @param link address of a document that shows it
 * @param note what was seen, in words
 * @param shows what it is evidence of
 * @param expiresOn the day from which it cannot be relied on any more
 */
public record AddEvidence(
        @Nullable @Size(max = 2000) String link,
        @Nullable @Size(max = 20000) String note,
        @NotBlank @Size(max = 2000) String shows,
        @Nullable LocalDate expiresOn) {}
