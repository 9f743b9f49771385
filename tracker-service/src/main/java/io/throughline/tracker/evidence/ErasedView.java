package io.throughline.tracker.evidence;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.UUID;

/** @param alsoHeldBy other evidence that holds the same file; it is there until that is erased too */
record ErasedView(@JsonUnwrapped EvidenceView evidence, List<UUID> alsoHeldBy) {}
