package io.throughline.tracker.seek;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is looked for, as it stands in the address. */
class Sought {

    @QueryParam("q")
    @Nullable
    String words;

    @QueryParam("theme")
    @Nullable
    String theme;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("polarity")
    @Nullable
    String polarity;

    @QueryParam("area")
    @Nullable
    String area;

    @QueryParam("authority")
    @Nullable
    String authority;

    @QueryParam("year")
    @Nullable
    String year;

    @QueryParam("cursor")
    @Nullable
    String cursor;

    public String words() {
        return words == null ? "" : words.strip();
    }

    @Nullable
    String given(String facet) {
        return chosen().get(facet);
    }

    /** A day of the year that was chosen, as {@code 01-01}. */
    @Nullable
    String day(String inYear) {
        String chosen = given("year");
        return chosen == null ? null : chosen + "-" + inYear;
    }

    /** What of all was narrowed down to, by facet. */
    public Map<String, String> chosen() {
        var all = new LinkedHashMap<String, String>();
        put(all, "theme", theme);
        put(all, "kind", kind);
        put(all, "polarity", polarity);
        put(all, "area", area);
        put(all, "authority", authority);
        put(all, "year", year);
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            all.put(name, value);
        }
    }

    /** The address of the same question, narrowed down further. */
    public String with(String facet, String value) {
        var all = chosen();
        all.put(facet, value);
        return address(all);
    }

    public String without(String facet) {
        var all = chosen();
        all.remove(facet);
        return address(all);
    }

    private String address(Map<String, String> all) {
        var address = UriBuilder.fromPath("/search").queryParam("q", "{q}");
        all.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        all.put("q", words());
        return address.buildFromMap(all).toString();
    }
}
