package io.throughline.tracker.action;

import io.throughline.tracker.recommendation.Authority;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An action as its events tell it. The statements themselves are not in it: they are people's words about their work,
 * and events are kept for ever.
 *
 * @param recommendations what it serves
 * @param inspectionId the inspection whose letter asked first
 * @param statements how many were made
 * @param waitsFor the actions that have to be completed before
 */
public record ActionState(
        UUID id,
        long version,
        List<UUID> recommendations,
        UUID inspectionId,
        @Nullable Authority authority,
        String title,
        String owner,
        LocalDate dueDate,
        ActionStatus status,
        LocalDate plannedOn,
        int statements,
        @Nullable LocalDate lastProgressOn,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate cancelledOn,
        List<UUID> waitsFor,
        List<Milestone> milestones) {}
