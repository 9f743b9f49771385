package io.throughline.testkit;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask the local issuer for a token. A client id is a role, or a role and something that tells its people apart:
 * {@code officer}, {@code officer2}, {@code owner-a}. The services themselves come under their own names.
 */
final class LocalPeople {

    private static final Set<String> SERVICES = Set.of("inspections-service", "findings-service", "tracker-service");
    private static final Pattern PERSON =
            Pattern.compile("(viewer|officer|lead|action-owner|owner|moderator|admin)(\\d+|-[a-z0-9]+)?");

    private LocalPeople() {}

    static Optional<String> roleOf(String clientId) {
        if (SERVICES.contains(clientId)) {
            return Optional.of("system");
        }
        var person = PERSON.matcher(clientId);
        if (!person.matches()) {
            return Optional.empty();
        }
        var role = person.group(1);
        return Optional.of("owner".equals(role) ? "action-owner" : role);
    }
}
