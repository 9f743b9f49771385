package io.throughline.chassis.web;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.work.WokenThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets answers that are kept for a second try, once nobody tries again: they can hold what was erased elsewhere. */
@ApplicationScoped
class AnswerRetention {

    private final DataSource database;
    private final Clock clock;
    private final Duration kept;
    private final WokenThread thread;

    AnswerRetention(
            DataSource database,
            Clock clock,
            @ConfigProperty(name = "throughline.retention.answers") Duration kept,
            @ConfigProperty(name = "throughline.retention.look-every") Duration lookEvery) {
        this.database = database;
        this.clock = clock;
        this.kept = kept;
        this.thread = new WokenThread(
                "answer-retention", lookEvery, this::forget, "Old answers wait to be forgotten", () -> {});
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.stop();
    }

    private boolean forget() throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from idempotent_answer where since < ?")) {
            delete.setObject(1, clock.instant().minus(kept).atOffset(ZoneOffset.UTC));
            delete.executeUpdate();
        }
        return false;
    }
}
