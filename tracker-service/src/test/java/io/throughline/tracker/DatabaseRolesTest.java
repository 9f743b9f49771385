package io.throughline.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.throughline.testkit.LocalPlatform;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All tests run as the role that a service has in production, so that it may do enough; here is that it may not do more. */
@QuarkusTest
@WithTestResource(LocalPlatform.class)
class DatabaseRolesTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table recommendation add column more text",
                "drop table recommendation",
                "create table own (id int)",
                "create function own() returns int language sql as 'select 1'",
                "alter table audit_entry disable trigger all",
                "drop trigger keep_audit_entry on audit_entry",
                "set session_replication_role = replica",
                "update audit_entry set subject = 'somebody' where sequence is null",
                "update audit_entry set sequence = null, subject = 'somebody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "delete from audit_head",
                "insert into audit_head (one_row, sequence, hash) values (false, 0, '')",
                "update shared_secret set bytes = ''",
                "truncate outbox_event",
                "delete from flyway_schema_history",
                "create role own"
            })
    void the_services_role_changes_no_table_and_rewrites_no_record(String change) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            refused -> assertThat(refused.getSQLState())
                                    .as(refused.getMessage())
                                    .isEqualTo("42501"));
        }
    }

    @Test
    void it_owns_nothing() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var owned = statement.executeQuery("""
                    select count(*) from pg_class join pg_roles on pg_roles.oid = relowner
                    where rolname = current_user and relnamespace = 'public'::regnamespace""")) {
            owned.next();
            assertThat(owned.getInt(1)).isZero();
        }
    }
}
