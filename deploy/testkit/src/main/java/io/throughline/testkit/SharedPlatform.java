package io.throughline.testkit;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The one platform of a test JVM. Its addresses are system properties, since Quarkus loads this class once per application
 * and a static field would start the servers as often.
 */
record SharedPlatform(String postgres, String kafka, String issuer, String keyFile) {

    private static final String PREFIX = "throughline.testkit.";

    static SharedPlatform addresses() {
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(PREFIX + "issuer") == null) {
                publish(Platform.temporary().start());
            }
            return known();
        }
    }

    String jdbcUrl(String database) {
        return postgres + database;
    }

    void createDatabase(String name) {
        execute("create database " + '"' + name + '"');
    }

    private void execute(String sql) {
        try (var connection =
                        DriverManager.getConnection(jdbcUrl("postgres"), PostgresServer.USER, PostgresServer.PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    TokenMint mint() {
        return TokenMint.of(issuer, Path.of(keyFile));
    }

    private static void publish(Platform platform) {
        System.setProperty(PREFIX + "postgres", platform.postgres().jdbcUrl(""));
        System.setProperty(PREFIX + "kafka", platform.kafka().bootstrapServers());
        System.setProperty(PREFIX + "key-file", platform.issuer().keyFile().toString());
        System.setProperty(PREFIX + "issuer", platform.issuer().url());
    }

    private static SharedPlatform known() {
        return new SharedPlatform(known("postgres"), known("kafka"), known("issuer"), known("key-file"));
    }

    private static String known(String name) {
        return System.getProperty(PREFIX + name, "");
    }
}
