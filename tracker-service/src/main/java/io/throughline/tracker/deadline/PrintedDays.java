package io.throughline.tracker.deadline;

import io.throughline.chassis.audit.Audit;
import io.throughline.chassis.audit.Deed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The days that letters print for the written statement, as the reader found them. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class PrintedDays {

    private static final String READER = "system:findings-service";

    private final DutyRecords records;
    private final Audit audit;

    PrintedDays(DutyRecords records, Audit audit) {
        this.records = records;
        this.audit = audit;
    }

    /** What a person has said of the letter's day stays, and what is done is done. */
    public void read(UUID inspection, LocalDate due, String words, @Nullable Integer page) {
        Duty duty = records.forChange(new Duty.Key(inspection, DutyName.WRITTEN_STATEMENT));
        if (duty.read(new StateDeadline(due, words, page), READER)) {
            audit.done(Deed.of("deadline-stated", "deadline", inspection + "/" + duty.name())
                    .version(duty.version())
                    .by(READER));
        }
    }
}
