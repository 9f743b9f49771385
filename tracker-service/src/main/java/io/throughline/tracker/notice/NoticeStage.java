package io.throughline.tracker.notice;

import java.time.LocalDate;

/** How a day stands to today. */
enum NoticeStage {
    APPROACHING,
    DUE,
    MISSED;

    static NoticeStage of(LocalDate due, LocalDate today) {
        return due.isBefore(today) ? MISSED : due.isEqual(today) ? DUE : APPROACHING;
    }
}
