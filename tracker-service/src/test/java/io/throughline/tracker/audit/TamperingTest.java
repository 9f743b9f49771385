package io.throughline.tracker.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.throughline.testkit.LocalPlatform;
import io.throughline.tracker.Letter;
import io.throughline.tracker.Tracker;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Somebody with the rights of the database's owner, who switches the triggers off, is found each time. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class TamperingTest {

    private static final long SEED = 4711;
    private static final String COLUMNS = "id, at, subject, client, roles, authority, purpose, action, resource,"
            + " resource_id, version, request_id, mark, sequence, hash";
    /** For each column a value that it did not have. */
    private static final List<String> CHANGES = List.of(
            "id = gen_random_uuid()",
            "at = at + interval '1 microsecond'",
            "subject = subject || 'x'",
            "client = coalesce(client, '') || 'x'",
            "roles = 'admin,' || roles",
            "authority = coalesce(authority, '') || '1'",
            "purpose = coalesce(purpose, '') || ' '",
            "action = upper(action)",
            "resource = resource || 's'",
            "resource_id = gen_random_uuid()",
            "version = coalesce(version, 0) + 1",
            "request_id = coalesce(request_id, '') || '1'",
            "mark = repeat('0', 64)",
            "sequence = 1000000 + sequence",
            "hash = repeat('0', 64)",
            "sequence = null, hash = null");

    @Inject
    DataSource database;

    private final Random random = new Random(SEED);

    @Test
    void a_hundred_tamperings_are_a_hundred_found() throws SQLException {
        for (int n = 0; n < 4; n++) {
            Tracker.closed(new Letter(), "owner-a");
        }
        long length = quiet();
        run("create table audit_copy as table audit_entry; create table audit_head_copy as table audit_head");
        var missed = new ArrayList<String>();
        for (int n = 0; n < 100; n++) {
            String tampering = tampering(n, length);
            run("set session_replication_role = replica; " + tampering + "; set session_replication_role = origin");
            if (AuditTest.verdict().getBoolean("intact")) {
                missed.add(tampering);
            }
            restore();
            assertThat(AuditTest.verdict().getBoolean("intact"))
                    .as("restored after: " + tampering)
                    .isTrue();
        }
        run("drop table audit_copy; drop table audit_head_copy");
        assertThat(missed).isEmpty();
    }

    private String tampering(int n, long length) {
        long place = 1 + random.nextLong(length);
        return switch (n % 6) {
            case 0, 1 -> "update audit_entry set " + CHANGES.get(n / 3 % CHANGES.size()) + " where sequence = " + place;
            case 2 -> "delete from audit_entry where sequence = " + place;
            case 3 -> slipIn(random.nextBoolean() ? "null, null" : (length + 1) + ", md5('x') || md5('y')", place);
            case 4 -> swap(place, 1 + (place + random.nextLong(length - 1)) % length);
            default ->
                random.nextBoolean()
                        ? "delete from audit_entry where sequence > " + (length - 1 - random.nextLong(5))
                        : List.of(
                                        "delete from audit_head",
                                        "update audit_head set sequence = sequence - 1",
                                        "update audit_head set hash = repeat('1', 64)")
                                .get(random.nextInt(3));
        };
    }

    /** A copy of a genuine entry under another name: with a place at the end, or waiting for one. */
    private static String slipIn(String place, long like) {
        return "insert into audit_entry (" + COLUMNS + ") select gen_random_uuid(), now(), 'somebody', client, roles,"
                + " authority, purpose, action, resource, resource_id, version, request_id, mark, " + place
                + " from audit_entry where sequence = " + like;
    }

    private static String swap(long one, long other) {
        return """
            update audit_entry set sequence = -sequence where sequence in (%1$d, %2$d);
            update audit_entry set sequence = %1$d + %2$d + sequence where sequence in (-%1$d, -%2$d)\
            """.formatted(one, other);
    }

    private void restore() throws SQLException {
        run("set session_replication_role = replica; delete from audit_entry; delete from audit_head;"
                + " insert into audit_entry (" + COLUMNS + ") select " + COLUMNS + " from audit_copy;"
                + " insert into audit_head select * from audit_head_copy; set session_replication_role = origin");
    }

    /** Waits until nothing of other tests is under way any more. */
    private static long quiet() {
        var seen = new ArrayList<Long>();
        Tracker.patiently().until(() -> {
            JsonPath verdict = AuditTest.verdict();
            seen.add(verdict.getLong("waiting") > 0 ? -1 : verdict.getLong("entries"));
            return seen.size() > 10
                    && seen.subList(seen.size() - 10, seen.size()).stream()
                                    .distinct()
                                    .count()
                            == 1
                    && seen.getLast() > 0;
        });
        return seen.getLast();
    }

    private void run(String sql) throws SQLException {
        try (var connection = LocalPlatform.asOwner(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
