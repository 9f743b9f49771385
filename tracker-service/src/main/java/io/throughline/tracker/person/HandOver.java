package io.throughline.tracker.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param to the person who takes over, as the subject of their token */
record HandOver(
        @NotNull
        @Pattern(
                regexp = "[A-Za-z0-9._:|-]{1,200}",
                message = "is the subject of the person's token: letters, digits and . _ : | - only")
        String to,

        @NotBlank @Size(max = 2000) String reason) {}
