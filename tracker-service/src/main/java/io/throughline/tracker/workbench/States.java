package io.throughline.tracker.workbench;

import java.util.Set;

/** States of a recommendation from which steps lead on. */
final class States {

    static final Set<String> OPEN = Set.of("OPENED", "PLANNED", "IN_PROGRESS");
    static final Set<String> ACTIVE = Set.of("OPENED", "PLANNED", "IN_PROGRESS", "CLAIMED");
    static final Set<String> CHECKABLE = Set.of("OPENED", "PLANNED", "IN_PROGRESS", "CLAIMED", "VERIFIED");
    static final Set<String> ALL =
            Set.of("OPENED", "PLANNED", "IN_PROGRESS", "CLAIMED", "VERIFIED", "CLOSED", "CONFIRMED", "EXCEPTED");

    private States() {}
}
