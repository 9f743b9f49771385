package io.throughline.tracker.source;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A list of a service, with the place where it goes on. */
public record Listed<T>(List<T> items, @Nullable Map<String, String> links) {

    private static final Pattern CURSOR = Pattern.compile("[?&]cursor=([^&]+)");

    public @Nullable String cursor() {
        String next = links == null ? null : links.get("next");
        if (next == null) {
            return null;
        }
        var found = CURSOR.matcher(next);
        return found.find() ? URI.create("?" + found.group(1)).getQuery() : null;
    }
}
