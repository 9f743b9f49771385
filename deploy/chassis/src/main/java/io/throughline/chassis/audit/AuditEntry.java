package io.throughline.chassis.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the record.
 *
 * @param subject opaque subject of whoever did it
 * @param client the program that they used
 * @param roles theirs at that moment, sorted, with commas between
 * @param authority dfeCode of the council whose thing it was, else of the one council that they reach
 * @param purpose what they said it was for
 * @param action what was done: the type of an event, a look, or the method of a request
 * @param resource what kind of thing it was done to, or the path of a request
 * @param mark what only a holder of the service's key can write under this content
 * @param sequence its place in the chain
 * @param hash of the previous hash, the place, the content and the mark
 */
@JsonPropertyOrder({"sequence", "id", "at"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        UUID id,
        Instant at,
        String subject,
        @Nullable String client,
        String roles,
        @Nullable String authority,
        @Nullable String purpose,
        String action,
        String resource,
        @Nullable String resourceId,
        @Nullable Long version,
        @Nullable String requestId,
        String mark,
        @Nullable Long sequence,
        @Nullable String hash) {

    static AuditEntry of(UUID id, Instant at, Caller caller, Deed deed) {
        return new AuditEntry(
                id,
                at,
                caller.subject(),
                caller.client(),
                String.join(",", caller.roles()),
                deed.authority() == null ? caller.authority() : deed.authority(),
                caller.purpose(),
                deed.action(),
                deed.resource(),
                deed.id(),
                deed.version(),
                caller.requestId(),
                "",
                null,
                null);
    }

    AuditEntry marked(String with) {
        return new AuditEntry(
                id,
                at,
                subject,
                client,
                roles,
                authority,
                purpose,
                action,
                resource,
                resourceId,
                version,
                requestId,
                with,
                sequence,
                hash);
    }

    /** The same content always gives the same bytes, and another never does: each value goes with its length. */
    byte[] content() {
        var text = new StringBuilder();
        Object[] values = {
            id, at, subject, client, roles, authority, purpose, action, resource, resourceId, version, requestId
        };
        for (Object value : values) {
            netstring(value, text);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void netstring(@Nullable Object value, StringBuilder text) {
        if (value == null) {
            text.append("-,");
        } else {
            String said = value.toString();
            text.append(said.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(said)
                    .append(',');
        }
    }
}
