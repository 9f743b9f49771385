package io.throughline.tracker.notice;

/** What has a day by which it is due. */
enum NoticeSubject {
    RECOMMENDATION,
    ACTION,
    /** It cannot be relied on from that day. */
    EVIDENCE,
    WRITTEN_STATEMENT,
    DRAFT_PLAN,
    FINAL_PLAN
}
