package io.throughline.chassis.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a verification found.
 *
 * @param intact nothing was changed, taken out, slipped in, moved or cut off
 * @param entries how many are in the chain
 * @param waiting how many wait for their place in it; they are a moment old
 * @param head the chain's end: note it elsewhere and send it with a later verification
 * @param complaints the first hundred places where something is wrong
 */
record Verdict(boolean intact, long entries, long waiting, Chain head, List<Complaint> complaints, Instant verifiedAt) {

    /** @param sequence the place in the chain; absent for what has none */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Complaint(@Nullable Long sequence, @Nullable UUID id, String detail) {}
}
