package io.throughline.tracker.notice;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not done, with the day by which it is due.
 *
 * @param id the recommendation, action, evidence or inspection
 * @param title its words
 * @param owner opaque subject of whoever has to do it; absent where nobody owns it yet
 * @param lead opaque subject of whoever is accountable for it
 */
record DueThing(
        NoticeSubject kind,
        UUID id,
        UUID inspectionId,
        @Nullable Council authority,
        String title,
        @Nullable String owner,
        @Nullable String lead,
        LocalDate due) {

    /** The council, under its three keys. */
    record Council(
            @Nullable String name,
            @Nullable String dfeCode,
            @Nullable String onsCode,
            @Nullable String ofstedUrn) {}
}
