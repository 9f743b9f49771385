package io.throughline.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * The smallest OpenID provider that Quarkus, curl and a browser can work with. It believes every client who it says it is,
 * and therefore serves the loopback interface only; people in front of a browser give a password.
 */
public final class TokenIssuer implements AutoCloseable {

    private final DataFolder data;
    private final InetSocketAddress address;
    private final TokenMint mint;
    private final SignInDesk desk = new SignInDesk();
    private @Nullable HttpServer running;

    private TokenIssuer(DataFolder data, InetAddress host, int port) {
        if (!host.isLoopbackAddress()) {
            throw new IllegalArgumentException(
                    "this issuer believes everybody: it serves the loopback interface only, not " + host);
        }
        this.data = data;
        this.address = new InetSocketAddress(host, port);
        this.mint = TokenMint.of(url(), keyFile());
        data.onExit(this::close);
    }

    public static TokenIssuer temporary() {
        return new TokenIssuer(DataFolder.temporary("issuer"), Loopback.address(), Loopback.freePort());
    }

    public static TokenIssuer keeping(Path data, int port) {
        return at(Loopback.address(), data, port);
    }

    static TokenIssuer at(InetAddress host, Path data, int port) {
        return new TokenIssuer(DataFolder.keeping(data), host, port);
    }

    public synchronized TokenIssuer start() {
        if (running == null) {
            try {
                var server = HttpServer.create(address, 0);
                server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
                server.createContext("/.well-known/openid-configuration", this::discovery);
                server.createContext("/jwks", exchange -> answer(exchange, 200, mint.publicKeys()));
                server.createContext("/authorize", desk::authorize);
                server.createContext("/token", this::token);
                server.start();
                running = server;
            } catch (IOException e) {
                throw new UncheckedIOException("the token issuer did not start on port " + address.getPort(), e);
            }
        }
        return this;
    }

    @Override
    public synchronized void close() {
        if (running != null) {
            running.stop(0);
            running = null;
        }
        data.release();
    }

    public String url() {
        return "http://" + address.getAddress().getHostAddress() + ":" + address.getPort();
    }

    public TokenMint mint() {
        return mint;
    }

    /** Who can sign in at a browser, and with which password; made anew at each start. */
    public Map<String, String> passwords() {
        return desk.passwords();
    }

    Path keyFile() {
        return data.path().resolve("signing-key.json");
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                {"issuer":"%1$s","jwks_uri":"%1$s/jwks","token_endpoint":"%1$s/token",\
                "authorization_endpoint":"%1$s/authorize","code_challenge_methods_supported":["S256"],\
                "grant_types_supported":["client_credentials","authorization_code"],\
                "response_types_supported":["code"],\
                "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],\
                "token_endpoint_auth_methods_supported":["client_secret_basic","client_secret_post"]}
                """.formatted(url()));
    }

    private void token(HttpExchange exchange) throws IOException {
        var request = TokenRequest.read(exchange);
        switch (request.grantType()) {
            case "client_credentials" -> forClient(exchange, request);
            case "authorization_code" -> forPerson(exchange, request);
            default -> answer(exchange, 400, "{\"error\":\"unsupported_grant_type\"}");
        }
    }

    private void forPerson(HttpExchange exchange, TokenRequest request) throws IOException {
        var granted = desk.redeem(request);
        if (granted.isEmpty()) {
            answer(exchange, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var person = granted.get().person();
        answer(exchange, 200, """
                {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":%d}
                """.formatted(
                        mint.token(person, LocalPeople.of(person).orElseThrow(), ""),
                        mint.identity(person, granted.get().request().nonce()),
                        TokenMint.LIFE.toSeconds()));
    }

    private void forClient(HttpExchange exchange, TokenRequest request) throws IOException {
        var client = request.clientId();
        var person = LocalPeople.of(client);
        if (person.isEmpty()) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        answer(exchange, 200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d}
                """.formatted(
                        mint.token(client, person.get(), request.field("scope")), TokenMint.LIFE.toSeconds()));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
