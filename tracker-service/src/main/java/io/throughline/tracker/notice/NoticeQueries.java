package io.throughline.tracker.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class NoticeQueries {

    private final Notices notices;

    NoticeQueries(Notices notices) {
        this.notices = notices;
    }

    @Transactional
    List<NoticeState> latest(
            @Nullable String person,
            @Nullable NoticeStage stage,
            @Nullable UUID inspection,
            @Nullable UUID before,
            int limit) {
        return notices.latest(person, stage, inspection, before, limit);
    }
}
