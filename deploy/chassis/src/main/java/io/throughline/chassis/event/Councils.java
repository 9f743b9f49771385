package io.throughline.chassis.event;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Knows whose inspection it is, for events that do not say it themselves. */
@FunctionalInterface
public interface Councils {

    /** The council's dfeCode, where it is known. */
    @Nullable
    String ofInspection(UUID inspection);
}
