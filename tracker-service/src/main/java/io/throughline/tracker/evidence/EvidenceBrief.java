package io.throughline.tracker.evidence;

import java.util.UUID;

/**
 * Evidence as others may know of it: that it is there, and whether it counts; not what it holds.
 *
 * @param sha256 of its latest version
 * @param holds it is not rejected, expired or erased
 */
public record EvidenceBrief(
        UUID id, UUID recommendationId, EvidenceView.Kind kind, String sha256, EvidenceStatus status, boolean holds) {

    static EvidenceBrief of(EvidenceState state, boolean holds) {
        return new EvidenceBrief(
                state.id(), state.recommendationId(), state.kind(), state.sha256(), state.status(), holds);
    }
}
