package io.throughline.tracker.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param expiresOn the day from which it cannot be relied on any more; none where there is no such day */
record SetExpiry(@Nullable LocalDate expiresOn) {}
