package io.throughline.chassis.actor;

import java.util.Set;

/**
 * The person or system that asks for something.
 *
 * @param subject opaque and stable; a system's own acts carry {@code system:<service>}
 */
public record Actor(String subject, Set<String> roles) {

    public static Actor system(String service) {
        return new Actor("system:" + service, Set.of(Roles.SYSTEM));
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
