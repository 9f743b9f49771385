package io.throughline.inspections.imports;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Reach;
import io.throughline.chassis.problem.Problem;
import io.throughline.chassis.web.Uuid7;
import io.throughline.inspections.inspection.ReportRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The only writer of imports. */
@ApplicationScoped
class ImportCommands {

    private final ReportImports imports;
    private final ImportFiles files;
    private final Clock clock;

    ImportCommands(ReportImports imports, ImportFiles files, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.clock = clock;
    }

    /** A file that this thread holds. */
    record Held(UUID id, String fileName, byte[] content, int attempts, Actor by, Reach reach) {}

    @Transactional
    UUID begin(List<SentFile> sent, Actor by, Reach reach) {
        var imported = new ReportImport(Uuid7.next(), by, reach, clock.instant());
        imports.persist(imported);
        imports.flush();
        keep(sent, imported.id());
        return imported.id();
    }

    @Transactional
    void add(UUID id, List<SentFile> sent) {
        keep(sent, imports.get(id).id());
    }

    @Transactional
    Optional<Held> holdNext() {
        return files.next(clock.instant()).map(file -> {
            file.hold(clock.instant());
            ReportImport sent = imports.get(file.importId());
            var by = new Actor(sent.actor(), Set.of());
            byte[] content = Objects.requireNonNull(file.content());
            return new Held(file.id(), file.fileName(), content, file.attempts(), by, sent.reach());
        });
    }

    @Transactional
    void recorded(UUID file, ReportRecorder.Outcome outcome) {
        files.findById(file).recorded(outcome.inspection(), outcome.isNew(), clock.instant());
    }

    @Transactional
    void refused(UUID file, Problem problem) {
        files.findById(file).refused(problem, clock.instant());
    }

    private void keep(List<SentFile> sent, UUID importId) {
        sent.forEach(file -> files.persist(new ImportFile(Uuid7.next(), importId, file.name(), file.content())));
    }
}
