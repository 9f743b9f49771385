package io.throughline.tracker.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.TreeSet;
import java.util.UUID;

/** A written statement that is submitted is what was owed after each inspection that it answers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Fulfilments {

    private final DeadlineQueries queries;
    private final DeadlineCommands commands;

    Fulfilments(DeadlineQueries queries, DeadlineCommands commands) {
        this.queries = queries;
        this.commands = commands;
    }

    /** @param note which statement it was */
    public void submitted(Collection<UUID> inspections, LocalDate on, String note) {
        queries.of(new TreeSet<>(inspections)).stream()
                .filter(owed -> owed.done() == null)
                .forEach(owed -> commands.fulfil(owed.inspectionId(), owed.duty(), "*", new FulfilDuty(on, note)));
    }
}
