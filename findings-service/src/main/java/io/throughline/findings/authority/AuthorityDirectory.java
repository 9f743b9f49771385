package io.throughline.findings.authority;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * All authorities by any of their codes. Each replica keeps the last answer of inspections-service in memory (some 160
 * rows of reference data) and asks again after a day, or after a minute where there was no answer.
 */
@ApplicationScoped
public class AuthorityDirectory {

    private static final Logger LOG = Logger.getLogger(AuthorityDirectory.class);
    private static final int MORE_THAN_THERE_ARE = 200;
    private static final Duration FRESH = Duration.ofDays(1);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final ReferenceData reference;
    private final Clock clock;
    private volatile List<KnownAuthority> all = List.of();
    private volatile Instant askAgain = Instant.EPOCH;

    AuthorityDirectory(@RestClient ReferenceData reference, Clock clock) {
        this.reference = reference;
        this.clock = clock;
    }

    public Optional<KnownAuthority> get(String anyCode) {
        return all().stream().filter(known -> known.hasCode(anyCode)).findFirst();
    }

    public List<String> ofRegion(String region) {
        return all().stream()
                .filter(known -> known.region().toLowerCase(Locale.ROOT).equals(region.toLowerCase(Locale.ROOT)))
                .map(KnownAuthority::dfeCode)
                .toList();
    }

    /** Its own code and those of the councils whose history it inherited, and theirs; any code that is unknown as it is. */
    public Set<String> lineage(String anyCode) {
        var codes = new TreeSet<String>();
        inherit(get(anyCode).map(KnownAuthority::dfeCode).orElse(anyCode), codes);
        return codes;
    }

    private void inherit(String code, Set<String> codes) {
        if (codes.add(code)) {
            get(code).ifPresent(known -> known.predecessors().forEach(before -> inherit(before.dfeCode(), codes)));
        }
    }

    public List<KnownAuthority> all() {
        Instant now = clock.instant();
        if (now.isAfter(askAgain)) {
            try {
                all = reference.authorities(MORE_THAN_THERE_ARE).items();
                askAgain = now.plus(FRESH);
            } catch (RuntimeException unanswered) {
                askAgain = now.plus(AGAIN);
                LOG.warnf("inspections-service does not tell the authorities: %s", unanswered.getMessage());
            }
        }
        return all;
    }
}
