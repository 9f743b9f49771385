package io.throughline.testkit.bad.one;

import io.throughline.testkit.bad.two.Second;

public record First(Second second) {}
