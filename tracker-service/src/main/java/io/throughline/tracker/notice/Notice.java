package io.throughline.tracker.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was told, once. Never altered. */
@Entity
class Notice {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeStage stage;

    @Enumerated(EnumType.STRING)
    private NoticeSubject kind;

    private UUID subjectId;
    private UUID inspectionId;
    private @Nullable String authorityName;
    private @Nullable String authorityDfeCode;
    private @Nullable String authorityOnsCode;
    private @Nullable String authorityOfstedUrn;
    private String title;
    private @Nullable String owner;
    private @Nullable String lead;
    private LocalDate due;
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    Notice(UUID id, NoticeStage stage, DueThing thing, Instant at) {
        this.id = id;
        this.stage = stage;
        this.kind = thing.kind();
        this.subjectId = thing.id();
        this.inspectionId = thing.inspectionId();
        var council = thing.authority();
        this.authorityName = council == null ? null : council.name();
        this.authorityDfeCode = council == null ? null : council.dfeCode();
        this.authorityOnsCode = council == null ? null : council.onsCode();
        this.authorityOfstedUrn = council == null ? null : council.ofstedUrn();
        this.title = thing.title();
        this.owner = thing.owner();
        this.lead = thing.lead();
        this.due = thing.due();
        this.toldAt = at;
    }

    NoticeEvent tell() {
        return switch (stage) {
            case APPROACHING -> new NoticeEvent.Approaching(state(), NoticeEvent.WATCH, toldAt);
            case DUE -> new NoticeEvent.Due(state(), NoticeEvent.WATCH, toldAt);
            case MISSED -> new NoticeEvent.Missed(state(), NoticeEvent.WATCH, toldAt);
        };
    }

    NoticeState state() {
        return new NoticeState(
                id,
                stage,
                kind,
                subjectId,
                inspectionId,
                authorityName == null
                        ? null
                        : new DueThing.Council(authorityName, authorityDfeCode, authorityOnsCode, authorityOfstedUrn),
                title,
                owner,
                lead,
                due,
                toldAt);
    }
}
