package io.throughline.testkit;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Which tables of a database keep councils apart by policies of their own, and which do not. */
public final class Apart {

    /** Every service's own, asked for in no one's name: events on their way, answers by who asked, secrets, heads and ends. */
    private static final Set<String> OF_THE_CHASSIS = Set.of(
            "outbox_event",
            "inbox_event",
            "idempotent_answer",
            "shared_secret",
            "stream_end",
            "audit_head",
            "flyway_schema_history");

    private Apart() {}

    /** Tables of a service's rooms without a policy: what stands there is for everybody, or is asked for in no one's name. */
    public static Set<String> open(DataSource database) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace and not relrowsecurity");
                var rows = query.executeQuery()) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            names.removeAll(OF_THE_CHASSIS);
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
