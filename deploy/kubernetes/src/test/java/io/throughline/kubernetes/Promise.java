package io.throughline.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One line of a platform team's list: what it is about, and when it holds. */
record Promise(String line, Function<Overlay, Stream<JsonNode>> about, Predicate<JsonNode> holds) {

    /** The objects for which it does not hold; "nothing to check" where there are none, which is no success. */
    List<String> brokenBy(Overlay overlay) {
        List<JsonNode> objects = about.apply(overlay).toList();
        return objects.isEmpty()
                ? List.of("nothing to check")
                : objects.stream()
                        .filter(object -> !holds.test(object))
                        .map(Overlay::called)
                        .toList();
    }

    @Override
    public String toString() {
        return line;
    }
}
