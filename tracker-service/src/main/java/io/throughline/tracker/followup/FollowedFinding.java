package io.throughline.tracker.followup;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How far a finding has been followed. */
@Entity
class FollowedFinding {

    @Id
    private UUID id;

    private long sequence;

    @SuppressWarnings("NullAway.Init")
    protected FollowedFinding() {}

    /** True, once, for each state that is newer than all before. */
    boolean follow(long newer) {
        if (newer <= sequence) {
            return false;
        }
        sequence = newer;
        return true;
    }
}
