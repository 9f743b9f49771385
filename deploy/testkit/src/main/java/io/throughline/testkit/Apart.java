package io.throughline.testkit;

import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Which tables of a database keep councils apart by policies of their own, and which do not. */
public final class Apart {

    private Apart() {}

    /** Tables without a policy: what stands there is for everybody, or is asked for in no one's name. */
    public static Set<String> open(DataSource database) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select relname from pg_class where relkind = 'r'"
                        + " and relnamespace = 'public'::regnamespace and not relrowsecurity");
                var rows = query.executeQuery()) {
            var names = new TreeSet<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
