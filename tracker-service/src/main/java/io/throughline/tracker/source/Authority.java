package io.throughline.tracker.source;

import org.jspecify.annotations.Nullable;

public record Authority(String name, @Nullable String dfeCode) {}
