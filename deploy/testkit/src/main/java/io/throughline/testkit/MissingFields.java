package io.throughline.testkit;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;

/** Shows that schemas bite: takes each field out of a sample, one at a time. */
public final class MissingFields {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MissingFields() {}

    /** JSON pointers to the fields without which this event would not fit its schema. */
    public static Set<String> noticed(Contracts contracts, String event) {
        var noticed = new TreeSet<String>();
        for (String place : places(tree(event), "", new TreeSet<>())) {
            JsonNode without = tree(event);
            var pointer = JsonPointer.compile(place);
            if (without.at(pointer.head()) instanceof ObjectNode parent) {
                parent.remove(pointer.last().getMatchingProperty());
                if (!contracts.complaints(without.toString()).isEmpty()) {
                    noticed.add(place);
                }
            }
        }
        return noticed;
    }

    private static Set<String> places(JsonNode node, String at, Set<String> found) {
        node.properties().forEach(field -> {
            found.add(at + "/" + field.getKey());
            places(field.getValue(), at + "/" + field.getKey(), found);
        });
        return found;
    }

    private static JsonNode tree(String event) {
        try {
            return JSON.readTree(event);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
