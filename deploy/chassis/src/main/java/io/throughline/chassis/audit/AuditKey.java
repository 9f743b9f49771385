package io.throughline.chassis.audit;

import io.quarkus.runtime.StartupEvent;
import io.throughline.chassis.web.Hmac;
import io.throughline.chassis.web.SharedSecret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Marks what this service has written, so that a row that somebody slips into the table is known as a stranger. A key from
 * the settings is out of reach for whoever has only the database; without one, the database keeps one.
 */
@ApplicationScoped
class AuditKey {

    private final Optional<String> configured;
    private final SharedSecret secrets;

    AuditKey(@ConfigProperty(name = "throughline.audit.key") Optional<String> configured, SharedSecret secrets) {
        this.configured = configured;
        this.secrets = secrets;
    }

    /** At the start: inside a transaction that ends, no other can begin. */
    void fetch(@Observes StartupEvent started) {
        var _ = key();
    }

    String mark(AuditEntry entry) {
        return HexFormat.of().formatHex(Hmac.of(key(), entry.content()));
    }

    private byte[] key() {
        return configured.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElseGet(() -> secrets.get("audit"));
    }
}
