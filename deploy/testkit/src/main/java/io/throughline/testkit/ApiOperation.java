package io.throughline.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * One operation of an {@link ApiDocument}.
 *
 * @param method in lower case, as the document has it
 */
public record ApiOperation(String method, String path, JsonNode description) {

    public String name() {
        return method + " " + path;
    }

    public Set<String> statuses() {
        var statuses = new TreeSet<String>();
        description.path("responses").fieldNames().forEachRemaining(statuses::add);
        return statuses;
    }

    public Set<String> roles() {
        var roles = new TreeSet<String>();
        description.at("/security/0/bearer").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** What can be sent, by media type. */
    public JsonNode bodies() {
        return description.at("/requestBody/content");
    }

    /** Where in the document the schema of a body or an answer stands. */
    public String pointer(String part, String mediaType) {
        return "/paths/" + escaped(path) + "/" + method + part + "/content/" + escaped(mediaType) + "/schema";
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
