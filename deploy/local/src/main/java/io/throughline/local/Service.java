package io.throughline.local;

import java.net.URI;

/** The three services and where they listen on a local run. */
enum Service {
    INSPECTIONS("inspections", 8081),
    FINDINGS("findings", 8082),
    TRACKER("tracker", 8083);

    private final String database;
    private final int port;

    Service(String database, int port) {
        this.database = database;
        this.port = port;
    }

    String title() {
        return database + "-service";
    }

    String database() {
        return database;
    }

    int port() {
        return port + Ports.SHIFT;
    }

    int managementPort() {
        return port() + 1000;
    }

    String url() {
        return "http://127.0.0.1:" + port();
    }

    URI ready() {
        return URI.create("http://127.0.0.1:" + managementPort() + "/q/health/ready");
    }
}
