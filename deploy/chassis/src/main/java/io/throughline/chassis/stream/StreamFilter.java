package io.throughline.chassis.stream;

import io.throughline.chassis.actor.Reach;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which events are wanted: all that is named has to hold. */
public class StreamFilter {

    @Parameter(description = "Types of event, whole or short, as recommendation-closed; one or several")
    @QueryParam("type")
    @Nullable
    List<String> type;

    @Parameter(description = "Any of the council's codes: dfeCode, onsCode, ofstedUrn")
    @QueryParam("authority")
    @Nullable
    String authority;

    @Parameter(description = "The id of the inspection that it is about")
    @QueryParam("inspectionId")
    @Nullable
    String inspection;

    /** Who reaches only some councils gets only what is known to be theirs. */
    boolean wants(StreamEvent event, Reach reach) {
        return reach.covers(event.council())
                && (authority == null || event.authority().contains(authority))
                && (inspection == null || inspection.equals(event.key()))
                && (type == null || type.isEmpty() || type.stream().anyMatch(named -> isOf(event.type(), named)));
    }

    private static boolean isOf(String type, @Nullable String named) {
        String wanted = Objects.requireNonNullElse(named, "");
        return type.equals(wanted) || type.matches(".*\\." + java.util.regex.Pattern.quote(wanted) + "\\.v\\d+");
    }
}
