package io.throughline.testkit;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Ids, and other words of an address, by the collection or field that they stand in: {@code recommendations}, {@code inspectionId}. */
record NamedThings(Map<String, String> ids) {

    /** Others by the same names, which do not exist; what is no id stays. */
    NamedThings unknown() {
        var others = new HashMap<String, String>();
        var same = new HashMap<String, String>();
        ids.forEach((name, id) -> others.put(
                name,
                isId(id) ? same.computeIfAbsent(id, any -> UUID.randomUUID().toString()) : id));
        return new NamedThings(others);
    }

    String of(String name, String otherwise) {
        return ids.getOrDefault(name, otherwise);
    }

    boolean appearIn(String text) {
        return ids.values().stream().filter(NamedThings::isId).anyMatch(text::contains);
    }

    /** The text, naming these where it named the others. */
    String instead(NamedThings others, String text) {
        String said = text;
        for (var thing : others.ids.entrySet()) {
            said = said.replace(thing.getValue(), of(thing.getKey(), ""));
        }
        return said;
    }

    private static boolean isId(String text) {
        return text.length() == 36;
    }
}
