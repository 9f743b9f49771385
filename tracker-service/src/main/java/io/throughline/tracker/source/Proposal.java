package io.throughline.tracker.source;

import java.time.LocalDate;
import java.util.UUID;

/** That our own figures ask whether to reopen something. */
public record Proposal(UUID id, String because, String status, LocalDate proposedOn, String etag) {}
