package io.throughline.tracker.action;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** @param actions all that have to be completed before; none where it waits for nothing */
record WaitFor(@NotNull @Size(max = 50) Set<@NotNull UUID> actions) {}
