package io.throughline.chassis.audit;

import org.jspecify.annotations.Nullable;

/**
 * Something that was done, as the room that did it knows it; who asked for it is added from the request.
 *
 * @param action as {@code evidence-looked-at}, or the type of an event
 * @param resource what kind of thing it was done to, as {@code evidence}
 * @param id which one
 * @param version the thing's version afterwards
 * @param authority the council whose thing it is: its dfeCode where there is one
 * @param by who did it where no request asked for it; a system
 */
public record Deed(
        String action,
        String resource,
        @Nullable String id,
        @Nullable Long version,
        @Nullable String authority,
        @Nullable String by) {

    public static Deed of(String action, String resource, Object id) {
        return new Deed(action, resource, id.toString(), null, null, null);
    }

    public Deed version(long number) {
        return new Deed(action, resource, id, number, authority, by);
    }

    public Deed authority(@Nullable String code) {
        return new Deed(action, resource, id, version, code, by);
    }

    public Deed by(@Nullable String subject) {
        return new Deed(action, resource, id, version, authority, subject);
    }
}
