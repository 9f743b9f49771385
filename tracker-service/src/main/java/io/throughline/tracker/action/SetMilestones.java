package io.throughline.tracker.action;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** @param milestones all of them, in order, with the day on which each was met */
record SetMilestones(@NotNull @Size(max = 50) List<@NotNull @Valid Milestone> milestones) {}
