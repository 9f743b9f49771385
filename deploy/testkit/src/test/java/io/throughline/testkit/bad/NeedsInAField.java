package io.throughline.testkit.bad;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

class NeedsInAField {
    @Inject
    @Nullable
    Runnable need;
}
