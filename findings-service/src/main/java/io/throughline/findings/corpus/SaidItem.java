package io.throughline.findings.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that inspectors said, word for word, and where to open it.
 *
 * @param id of the finding
 * @param inspectedOn the day on which the inspection began, else the day on which it was published
 */
public record SaidItem(
        UUID id,
        UUID inspectionId,
        String inspectionKind,
        @Nullable LocalDate inspectedOn,
        @Nullable LocalDate publishedOn,
        String dfeCode,
        String authority,
        String kind,
        @Nullable String section,
        String text,
        @Nullable Integer page,
        @Nullable Integer spanStart,
        @Nullable Integer spanEnd,
        @Nullable String polarity,
        List<String> themes) {

    /** Something was asked for; else it is a statement. */
    public boolean asked() {
        return !kind.equals("FINDING");
    }
}
