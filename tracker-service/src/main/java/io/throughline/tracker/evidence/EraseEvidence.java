package io.throughline.tracker.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param reason who asked for it, and on what ground; it stays, so it repeats nothing of what is erased */
record EraseEvidence(@NotBlank @Size(max = 2000) String reason) {}
