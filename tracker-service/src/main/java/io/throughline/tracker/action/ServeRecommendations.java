package io.throughline.tracker.action;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/** @param recommendations all that the action serves from now on */
record ServeRecommendations(@NotEmpty @Size(max = 50) Set<@NotNull UUID> recommendations) {}
