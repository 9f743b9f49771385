package io.throughline.chassis.audit;

import jakarta.ws.rs.QueryParam;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries are wanted: all that is named has to hold. */
public class AuditFilter {

    @Parameter(description = "Opaque subject of whoever did it")
    @QueryParam("subject")
    @Nullable
    String subject;

    @Parameter(description = "The program that they used")
    @QueryParam("client")
    @Nullable
    String client;

    @Parameter(description = "dfeCode of the council whose thing it was")
    @QueryParam("authority")
    @Nullable
    String authority;

    @Parameter(description = "The type of an event, a look as evidence-looked-at, or a method as POST")
    @QueryParam("action")
    @Nullable
    String action;

    @Parameter(description = "The id of the thing that it was done to")
    @QueryParam("resourceId")
    @Nullable
    String resourceId;

    @Parameter(description = "The X-Request-Id of the answer")
    @QueryParam("requestId")
    @Nullable
    String requestId;

    @Parameter(description = "From this instant on, as 2026-03-31T00:00:00Z")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "Before this instant")
    @QueryParam("to")
    @Nullable
    String to;

    private Map<String, Object> conditions() {
        var conditions = new LinkedHashMap<String, Object>();
        add(conditions, "subject = ?", subject);
        add(conditions, "client = ?", client);
        add(conditions, "authority = ?", authority);
        add(conditions, "action = ?", action);
        add(conditions, "resource_id = ?", resourceId);
        add(conditions, "request_id = ?", requestId);
        add(conditions, "at >= ?", instant("from", from));
        add(conditions, "at < ?", instant("to", to));
        return conditions;
    }

    private static void add(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    private static @Nullable OffsetDateTime instant(String name, @Nullable String said) {
        try {
            return said == null ? null : Instant.parse(said).atOffset(ZoneOffset.UTC);
        } catch (DateTimeParseException unreadable) {
            throw AuditProblem.noInstant(name);
        }
    }

    String where() {
        return "where " + String.join(" and ", conditions().keySet())
                + (conditions().isEmpty() ? "true" : "");
    }

    /** Returns the number of the next parameter. */
    int set(PreparedStatement query) throws SQLException {
        int next = 1;
        for (Object value : conditions().values()) {
            query.setObject(next++, value);
        }
        return next;
    }
}
