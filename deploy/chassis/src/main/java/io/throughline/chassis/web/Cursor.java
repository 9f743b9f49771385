package io.throughline.chassis.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place in a list after which the next part begins: the last item's sort keys by name. */
public record Cursor(Map<String, String> keys) {

    public static final Cursor START = new Cursor(Map.of());

    public static Cursor at(String name, Object value) {
        return new Cursor(Map.of(name, value.toString()));
    }

    public Cursor and(String name, Object value) {
        var more = new LinkedHashMap<>(keys);
        more.put(name, value.toString());
        return new Cursor(more);
    }

    public boolean isStart() {
        return keys.isEmpty();
    }

    public @Nullable String text(String name) {
        return keys.get(name);
    }

    public long number(String name, long otherwise) {
        String value = keys.get(name);
        return value == null ? otherwise : Long.parseLong(value);
    }
}
