package io.throughline.tracker.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param owner the person's subject at the identity provider, never a name or an e-mail address */
record AssignOwner(
        @NotNull
        @Pattern(
                regexp = "[A-Za-z0-9._:|-]{1,200}",
                message = "is the subject of the person's token: letters, digits and . _ : | - only")
        String owner,

        @Nullable @Size(max = 2000) String reason) {}
