package io.throughline.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.logging.Level;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL that keeps its promises: what it has committed survives its death. */
public final class PostgresServer implements AutoCloseable {

    public static final String USER = "postgres";
    public static final String PASSWORD = "postgres";

    /** What a service signs in as where it does not own its tables. */
    public static final String SERVICE = "throughline_app";

    private final DataFolder data;
    private final int port;
    private final Redirect log;
    private @Nullable EmbeddedPostgres running;

    private PostgresServer(DataFolder data, int port, Redirect log) {
        this.data = data;
        this.port = port;
        this.log = log;
        Quiet.down(Level.OFF, "io.zonky.test.db.postgres", "init-db", "postgres", "pg_ctl");
        data.onExit(this::close);
    }

    public static PostgresServer temporary() {
        return new PostgresServer(DataFolder.temporary("postgres"), Loopback.freePort(), Redirect.DISCARD);
    }

    public static PostgresServer keeping(Path data, int port) {
        return new PostgresServer(DataFolder.keeping(data), port, Redirect.DISCARD);
    }

    public static PostgresServer keeping(Path data, int port, Path log) {
        return new PostgresServer(DataFolder.keeping(data), port, Redirect.appendTo(log.toFile()));
    }

    public synchronized PostgresServer start() {
        if (running != null) {
            return this;
        }
        new Postmaster(data.path()).kill();
        try {
            running = builder().start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start on port " + port, e);
        }
        return this;
    }

    /** SIGKILL: the postmaster gets no chance to write anything more; {@link #start()} then recovers from its log. */
    public synchronized void kill() {
        if (running != null) {
            new Postmaster(data.path()).kill();
            stop();
        }
    }

    @Override
    public synchronized void close() {
        stop();
        data.release();
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + Loopback.HOST + ":" + port + "/" + database;
    }

    /** The settings of a service whose database this is: it owns nothing there, and its migrations are another's. */
    public Map<String, String> settings(String database) {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", jdbcUrl(database),
                "QUARKUS_DATASOURCE_USERNAME", SERVICE,
                "QUARKUS_DATASOURCE_PASSWORD", SERVICE,
                "QUARKUS_FLYWAY_USERNAME", USER,
                "QUARKUS_FLYWAY_PASSWORD", PASSWORD,
                "THROUGHLINE_DATABASE_APPLICATION_ROLE", SERVICE);
    }

    /** Creates those that are not there yet, and the role that services sign in as. */
    public PostgresServer createDatabases(String... names) {
        try (var connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, PASSWORD);
                var exists = connection.prepareStatement("select 1 from pg_database where datname = ?");
                var statement = connection.createStatement()) {
            statement.execute("""
                do $$ begin
                    if not exists (select from pg_roles where rolname = '%1$s') then
                        create role %1$s login password '%1$s';
                    end if;
                end $$""".formatted(SERVICE));
            for (var name : names) {
                exists.setString(1, name);
                if (!exists.executeQuery().next()) {
                    statement.execute("create database " + statement.enquoteIdentifier(name, true));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not create the databases", e);
        }
        return this;
    }

    private void stop() {
        if (running != null) {
            try {
                running.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                running = null;
            }
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data.path())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(Postmaster.binaries().toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // The library's defaults are off: fast, and a crash would lose what was acknowledged.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                // Says of each row when it became visible, without anybody having to look all the time.
                .setServerConfig("track_commit_timestamp", "on")
                .setServerConfig("listen_addresses", Loopback.HOST)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "200")
                .setServerConfig("timezone", "UTC")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }
}
