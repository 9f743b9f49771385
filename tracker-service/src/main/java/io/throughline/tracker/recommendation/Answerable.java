package io.throughline.tracker.recommendation;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for it.
 *
 * @param owner does it
 * @param lead is accountable for it
 * @param body the organisation that is accountable for it; where nobody said, whom the letter names
 */
@Embeddable
record Answerable(
        @Nullable String owner,
        @Nullable String lead,
        @Nullable String body) {

    static final Answerable NOBODY = new Answerable(null, null, null);

    /** The same, with one person in another's place. */
    Answerable replacing(String one, String other) {
        return new Answerable(one.equals(owner) ? other : owner, one.equals(lead) ? other : lead, body);
    }

    /** The same where something is not said anew. */
    Answerable with(String newOwner, @Nullable String newLead, @Nullable String newBody) {
        return new Answerable(newOwner, newLead == null ? lead : newLead, newBody == null ? body : newBody);
    }
}
