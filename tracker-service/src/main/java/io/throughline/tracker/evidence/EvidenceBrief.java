package io.throughline.tracker.evidence;

import java.util.UUID;

/**
 * Evidence as others may know of it: that it is there, and whether it counts; not what it holds.
 *
 * @param holds it is not rejected, expired or erased
 */
public record EvidenceBrief(UUID id, UUID recommendationId, EvidenceView.Kind kind, boolean holds) {}
