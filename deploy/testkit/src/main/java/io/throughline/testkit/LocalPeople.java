package io.throughline.testkit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask the local issuer for a token. A client id is a role, or a role and something that tells its people apart:
 * {@code officer}, {@code officer2}, {@code owner-a}. They reach every council, or those whose dfeCodes stand behind a dot:
 * {@code lead.990}. The services themselves come under their own names.
 */
record LocalPeople(String role, List<String> authorities) {

    private static final List<String> EVERYWHERE = List.of("all");
    private static final Set<String> SERVICES = Set.of("inspections-service", "findings-service", "tracker-service");
    private static final Pattern PERSON = Pattern.compile(
            "(viewer|officer|lead|action-owner|owner|moderator|admin|visitor)(\\d+|-[a-z0-9]+)?(?:\\.(\\d{3}(?:,\\d{3})*))?");

    static Optional<LocalPeople> of(String clientId) {
        if (SERVICES.contains(clientId)) {
            return Optional.of(new LocalPeople("system", EVERYWHERE));
        }
        var person = PERSON.matcher(clientId);
        if (!person.matches()) {
            return Optional.empty();
        }
        String role = "owner".equals(person.group(1)) ? "action-owner" : person.group(1);
        if ("visitor".equals(role)) {
            return Optional.of(new LocalPeople(role, List.of()));
        }
        String codes = person.group(3);
        return Optional.of(new LocalPeople(role, codes == null ? EVERYWHERE : List.of(codes.split(","))));
    }
}
