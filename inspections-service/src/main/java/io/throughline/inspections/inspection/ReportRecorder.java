package io.throughline.inspections.inspection;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Records an inspection from its report, for whoever brings reports by another way than an upload. */
@ApplicationScoped
public class ReportRecorder {

    private final ReportIntake intake;
    private final InspectionCommands commands;

    ReportRecorder(ReportIntake intake, InspectionCommands commands) {
        this.intake = intake;
        this.commands = commands;
    }

    /** @param isNew false where the same document had been recorded before */
    public record Outcome(UUID inspection, boolean isNew) {}

    /** @param reach how far whoever brings it reaches */
    public Outcome record(byte[] content, String fileName, Actor by, Reach reach) {
        var recorded = commands.record(intake.readUnhurried(content, fileName), by, reach);
        return new Outcome(recorded.view().id(), recorded.isNew());
    }
}
