package io.throughline.testkit.bad;

import io.throughline.tracker.foreign.Foreign;

class KnowsAnotherService {
    static String name(Foreign foreign) {
        return foreign.name();
    }
}
