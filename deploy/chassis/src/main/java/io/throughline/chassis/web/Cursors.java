package io.throughline.chassis.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.throughline.chassis.problem.CommonProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes and reads the cursors of lists: opaque, bound to the list and its filters, and worthless when touched. */
@ApplicationScoped
public class Cursors {

    private static final int SIGNATURE = 16;

    private final ObjectMapper json;
    private final SharedSecret secret;

    Cursors(ObjectMapper json, SharedSecret secret) {
        this.json = json;
        this.secret = secret;
    }

    /** Where to go on; the start where there is no cursor; a 400 problem where it is not one of ours or of other filters. */
    public Cursor read(@Nullable String cursor, UriInfo uri) {
        if (cursor == null || cursor.isEmpty()) {
            return Cursor.START;
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length <= SIGNATURE) {
                throw CommonProblem.cursorNotOurs();
            }
            byte[] keys = java.util.Arrays.copyOfRange(bytes, SIGNATURE, bytes.length);
            byte[] signature = java.util.Arrays.copyOf(bytes, SIGNATURE);
            if (!MessageDigest.isEqual(signature, sign(keys, uri))) {
                throw CommonProblem.cursorNotOurs();
            }
            return new Cursor(json.readValue(keys, new TypeReference<Map<String, String>>() {}));
        } catch (IllegalArgumentException | IOException malformed) {
            throw CommonProblem.cursorNotOurs();
        }
    }

    /**
     * A page of what was found.
     *
     * @param found up to {@code limit + 1} items: the one too many says that there is a next page
     * @param place the sort keys of an item
     */
    public <T> Page<T> page(List<T> found, int limit, UriInfo uri, Function<T, Cursor> place) {
        boolean more = found.size() > limit;
        List<T> items = more ? found.subList(0, limit) : found;
        String next = null;
        if (more) {
            next = address(uri, write(place.apply(items.get(limit - 1)), uri));
        }
        return new Page<>(items, new Page.Links(address(uri, null), next));
    }

    private String write(Cursor cursor, UriInfo uri) {
        try {
            byte[] keys = json.writeValueAsBytes(cursor.keys());
            byte[] signature = sign(keys, uri);
            byte[] both = java.util.Arrays.copyOf(signature, SIGNATURE + keys.length);
            System.arraycopy(keys, 0, both, SIGNATURE, keys.length);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(both);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A cursor could not be written", unwritable);
        }
    }

    private static String address(UriInfo uri, @Nullable String cursor) {
        // Relative to the host: a proxy may have another name for us.
        var builder = uri.getRequestUriBuilder();
        if (cursor != null) {
            builder.replaceQueryParam("cursor", cursor);
        }
        var built = builder.build();
        return built.getRawPath() + (built.getRawQuery() == null ? "" : "?" + built.getRawQuery());
    }

    private byte[] sign(byte[] keys, UriInfo uri) {
        var filters = new TreeMap<>(uri.getQueryParameters());
        filters.remove("cursor");
        filters.remove("limit");
        byte[] list = (uri.getPath() + filters).getBytes(StandardCharsets.UTF_8);
        return java.util.Arrays.copyOf(Hmac.of(secret.get("cursor"), list, keys), SIGNATURE);
    }
}
