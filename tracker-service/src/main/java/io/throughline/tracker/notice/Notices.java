package io.throughline.tracker.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Notices implements PanacheRepositoryBase<Notice, UUID> {

    private static final long WATCH = 7_312_025_110_242L;

    /** One replica looks at a time; it sees what the one before it has told. */
    void holdWatch() {
        var _ = getEntityManager()
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as held")
                .setParameter(1, WATCH)
                .getSingleResult();
    }

    boolean isTold(NoticeStage stage, DueThing thing) {
        return count(
                        "stage = ?1 and kind = ?2 and subjectId = ?3 and due = ?4",
                        stage,
                        thing.kind(),
                        thing.id(),
                        thing.due())
                > 0;
    }

    List<NoticeState> latest(
            @Nullable String person,
            @Nullable NoticeStage stage,
            @Nullable UUID inspection,
            @Nullable UUID before,
            int limit) {
        return find("""
                        (?1 is null or owner = ?1 or lead = ?1) and (?2 is null or stage = ?2) and (?3 is null or inspectionId = ?3)
                        and (?4 is null or id < ?4) order by id desc\
                        """, person, stage, inspection, before).page(Page.ofSize(limit)).list().stream()
                .map(Notice::state)
                .toList();
    }
}
