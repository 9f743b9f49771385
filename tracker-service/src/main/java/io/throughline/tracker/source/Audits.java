package io.throughline.tracker.source;

import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The records of all three services, by their names. */
@ApplicationScoped
public class Audits {

    private final Map<String, AuditSource> byService = new LinkedHashMap<>();

    Audits(
            ReadersToken token,
            @ConfigProperty(name = "throughline.tracker.url") URI tracker,
            @ConfigProperty(name = "throughline.findings.url") URI findings,
            @ConfigProperty(name = "throughline.inspections.url") URI inspections) {
        byService.put("tracker", at(tracker, token));
        byService.put("findings", at(findings, token));
        byService.put("inspections", at(inspections, token));
    }

    public List<String> services() {
        return List.copyOf(byService.keySet());
    }

    public Optional<AuditSource> of(String service) {
        return Optional.ofNullable(byService.get(service));
    }

    private static AuditSource at(URI address, ReadersToken token) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .clientHeadersFactory(token)
                .register(RefusedBySource.class)
                .build(AuditSource.class);
    }
}
