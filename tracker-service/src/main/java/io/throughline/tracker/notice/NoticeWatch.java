package io.throughline.tracker.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.work.WokenThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the calendar now and then, in every replica: what one has told, the others find told. */
@ApplicationScoped
class NoticeWatch {

    private final WokenThread thread;

    NoticeWatch(NoticeCommands commands, @ConfigProperty(name = "throughline.notices.every") Duration every) {
        this.thread = new WokenThread("notice-watch", every, commands::tell, "Notices wait", () -> {});
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        thread.stop();
    }
}
