package io.throughline.testkit.bad.two;

import io.throughline.testkit.bad.one.First;
import org.jspecify.annotations.Nullable;

public record Second(@Nullable First first) {}
