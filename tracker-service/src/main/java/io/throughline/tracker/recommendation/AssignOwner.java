package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is left out stays as it is.
 *
 * @param owner the person's subject at the identity provider, never a name or an e-mail address
 * @param lead who is accountable, likewise
 * @param body the organisation that is accountable; whom the letter names where nobody says otherwise
 */
record AssignOwner(
        @NotNull @Pattern(regexp = Subject.PATTERN, message = Subject.MESSAGE)
        String owner,

        @Nullable @Pattern(regexp = Subject.PATTERN, message = Subject.MESSAGE)
        String lead,

        @Nullable @Size(min = 1, max = 200) String body,
        @Nullable @Size(max = 2000) String reason) {}
