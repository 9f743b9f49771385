package io.throughline.tracker.notice;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as it is shown and as its event tells it: whole, so that nobody need call back.
 *
 * @param kind what it is about
 * @param subjectId the recommendation, the action, the evidence that expires, or the inspection to which something is owed
 * @param title what was asked for or planned, in its own words
 * @param owner opaque subject of whoever has to do it
 * @param lead opaque subject of whoever is accountable for it
 * @param due the day that was meant when this was told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NoticeState(
        UUID id,
        NoticeStage stage,
        NoticeSubject kind,
        UUID subjectId,
        UUID inspectionId,
        DueThing.@Nullable Council authority,
        String title,
        @Nullable String owner,
        @Nullable String lead,
        LocalDate due,
        Instant toldAt) {}
