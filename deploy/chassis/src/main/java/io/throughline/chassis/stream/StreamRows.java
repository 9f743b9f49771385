package io.throughline.chassis.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;

/** The numbered events in the outbox's table. */
@ApplicationScoped
class StreamRows {

    /** Letters that could not be taken are copied by way of the outbox too, and are no events of this service. */
    private static final String UNNUMBERED = "number is null and aggregatetype not like '%.dlq'";

    private static final String NUMBER = """
        update outbox_event set number = ? + fresh.nth
        from (select position, row_number() over (order by position) as nth
              from (select position from outbox_event where %s order by position limit ?) as oldest) as fresh
        where outbox_event.position = fresh.position\
        """.formatted(UNNUMBERED);

    private final DataSource database;
    private final ObjectMapper json;

    StreamRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    boolean hasUnnumbered() {
        return number("select count(*) from (select 1 from outbox_event where " + UNNUMBERED + " limit 1) as one") > 0;
    }

    /** The last number that was given. */
    long end() {
        return number("select last from stream_end");
    }

    /** The first number that is still kept; one more than the last where nothing is. */
    long start() {
        return number("select coalesce(min(number), (select last + 1 from stream_end)) from outbox_event");
    }

    /**
     * Numbers what has no number, one replica at a time. Two events of one subject are never visible in another order than
     * that of their positions, since both were written under the subject's lock.
     */
    @Transactional(TxType.MANDATORY)
    int numberOn(int limit) {
        long last = number("select last from stream_end for update");
        // A statement of its own: it has to see what the previous holder of the end has numbered.
        try (var connection = database.getConnection();
                var number = connection.prepareStatement(NUMBER);
                var move = connection.prepareStatement("update stream_end set last = ?")) {
            number.setLong(1, last);
            number.setInt(2, limit);
            int numbered = number.executeUpdate();
            move.setLong(1, last + numbered);
            move.executeUpdate();
            return numbered;
        } catch (SQLException failure) {
            throw new IllegalStateException("Events could not be numbered", failure);
        }
    }

    List<StreamEvent> after(long number, int limit) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("""
                    select number, type, partitionkey, payload, authority from outbox_event
                    where number > ? order by number limit ?\
                    """)) {
            query.setLong(1, number);
            query.setInt(2, limit);
            var found = new ArrayList<StreamEvent>();
            var rows = query.executeQuery();
            while (rows.next()) {
                String payload = rows.getString(4);
                found.add(new StreamEvent(
                        rows.getLong(1),
                        rows.getString(2),
                        Objects.requireNonNullElse(rows.getString(3), ""),
                        authority(payload),
                        rows.getString(5),
                        payload));
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("Events could not be read", failure);
        }
    }

    private Set<String> authority(String payload) {
        try {
            JsonNode council = json.readTree(payload).path("data").findPath("authority");
            return StreamSupport.stream(council.spliterator(), false)
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (JsonProcessingException unreadable) {
            return Set.of();
        }
    }

    private long number(String query) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(query);
                var row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("The stream's place could not be read", failure);
        }
    }
}
