package io.throughline.tracker.notice;

import io.throughline.chassis.event.Outbox;
import io.throughline.chassis.web.Uuid7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells what there is to tell today. */
@ApplicationScoped
@Transactional
class NoticeCommands {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final int AT_ONCE = 500;

    private final Notices notices;
    private final DueThings things;
    private final Outbox outbox;
    private final Clock clock;
    private final int daysBefore;

    NoticeCommands(
            Notices notices,
            DueThings things,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "throughline.notices.days-before") int daysBefore) {
        this.notices = notices;
        this.things = things;
        this.outbox = outbox;
        this.clock = clock;
        this.daysBefore = daysBefore;
    }

    /** True where there may be more to tell. */
    boolean tell() {
        notices.holdWatch();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, COUNCIL);
        int told = 0;
        for (DueThing thing : things.untold(today, today.plusDays(daysBefore), AT_ONCE)) {
            NoticeStage stage = NoticeStage.of(thing.due(), today);
            if (!notices.isTold(stage, thing)) {
                var notice = new Notice(Uuid7.next(), stage, thing, now);
                notices.persist(notice);
                outbox.append(notice.tell());
                told++;
            }
        }
        return told >= AT_ONCE;
    }
}
