package io.throughline.tracker.evidence;

import io.throughline.chassis.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What people do with evidence that is there. */
@ApplicationScoped
@Transactional
class KeepingCommands {

    private final EvidenceRecords records;
    private final EvidenceFiles files;
    private final EvidenceAccess access;
    private final EvidenceDiary diary;

    KeepingCommands(EvidenceRecords records, EvidenceFiles files, EvidenceAccess access, EvidenceDiary diary) {
        this.records = records;
        this.files = files;
        this.access = access;
        this.diary = diary;
    }

    EvidenceView revise(UUID id, @Nullable String ifMatch, AddEvidence command) {
        return change(
                id,
                ifMatch,
                (evidence, deed) ->
                        evidence.revise(EvidenceVersion.of(command, deed.by(), deed.at()), command.shows(), deed));
    }

    EvidenceView revise(UUID id, @Nullable String ifMatch, EvidenceFile file, @Nullable String shows) {
        return change(id, ifMatch, (evidence, deed) -> {
            EvidenceEvent revised = evidence.revise(EvidenceVersion.of(file, deed.by(), deed.at()), shows, deed);
            files.store(file);
            return revised;
        });
    }

    EvidenceView review(UUID id, @Nullable String ifMatch, ReviewEvidence command) {
        boolean accepted = command.outcome() == ReviewEvidence.Outcome.ACCEPTED;
        return change(id, ifMatch, (evidence, deed) -> evidence.review(accepted, command.reason(), deed));
    }

    EvidenceView expire(UUID id, @Nullable String ifMatch, SetExpiry command) {
        return change(id, ifMatch, (evidence, deed) -> evidence.expire(command.expiresOn(), deed));
    }

    /** Not asked whether it concerns them: who erases need not see it. */
    ErasedView erase(UUID id, @Nullable String ifMatch, EraseEvidence command) {
        Evidence evidence = load(id, ifMatch);
        Deed deed = access.deed();
        diary.write(evidence.erase(command.reason(), deed));
        List<UUID> others = files.alsoHeldBy(id);
        files.forget(id);
        return new ErasedView(evidence.view(deed.on()), others);
    }

    private EvidenceView change(UUID id, @Nullable String ifMatch, BiFunction<Evidence, Deed, EvidenceEvent> verb) {
        Evidence evidence = load(id, ifMatch);
        access.check(evidence.state().recommendationId());
        Deed deed = access.deed();
        diary.write(verb.apply(evidence, deed));
        return evidence.view(deed.on());
    }

    private Evidence load(UUID id, @Nullable String ifMatch) {
        Evidence evidence = records.forChange(id);
        ETags.require(ifMatch, evidence.state().version());
        return evidence;
    }
}
