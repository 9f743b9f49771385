package io.throughline.tracker.workbench;

import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is shown of all recommendations; it lives in the address, so that it can be sent to somebody. */
class BoardFilter {

    @QueryParam("authority")
    @Nullable
    String authority;

    @QueryParam("inspection")
    @Nullable
    String inspection;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("owner")
    @Nullable
    String owner;

    @QueryParam("brag")
    @Nullable
    String brag;

    @QueryParam("due")
    @Nullable
    String due;

    @QueryParam("view")
    @Nullable
    String view;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /** A cursor only makes sense in a list. */
    boolean isList() {
        return "list".equals(view) || given(status) != null || given(cursor) != null;
    }

    /** The address of the same selection, seen otherwise. */
    String addressWith(String name, String value) {
        Map<String, String> all = values();
        all.put(name, value);
        return "/recommendations?"
                + all.entrySet().stream()
                        .filter(entry -> !entry.getValue().isBlank())
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    Map<String, String> values() {
        var all = new LinkedHashMap<String, String>();
        all.put("view", isList() ? "list" : "");
        all.put("authority", Objects.requireNonNullElse(authority, ""));
        all.put("inspection", Objects.requireNonNullElse(inspection, ""));
        all.put("status", Objects.requireNonNullElse(status, ""));
        all.put("kind", Objects.requireNonNullElse(kind, ""));
        all.put("owner", Objects.requireNonNullElse(owner, ""));
        all.put("brag", Objects.requireNonNullElse(brag, ""));
        all.put("due", Objects.requireNonNullElse(due, ""));
        return all;
    }
}
