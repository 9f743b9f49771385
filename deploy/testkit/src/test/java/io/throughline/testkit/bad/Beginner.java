package io.throughline.testkit.bad;

import jakarta.transaction.Transactional;

class Beginner {
    @Transactional
    void begin() {}
}
