package io.throughline.tracker.plan;

import java.time.Instant;

/**
 * @param number counted from one, in each plan
 * @param sha256 of the bytes of its content
 */
record SubmissionSummary(int number, SubmissionKind kind, String submittedBy, Instant submittedAt, String sha256) {}
