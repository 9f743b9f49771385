package io.throughline.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Where a browser is sent to say who sits in front of it, and is sent back from with a code. */
final class SignInDesk {

    private static final int LIMIT = 16_384;

    private final LocalPasswords passwords = new LocalPasswords();
    private final AuthorizationCodes codes = new AuthorizationCodes();

    Map<String, String> passwords() {
        return passwords.byName();
    }

    Optional<AuthorizationCodes.Granted> redeem(TokenRequest request) {
        return codes.redeem(request);
    }

    void authorize(HttpExchange exchange) throws IOException {
        try {
            var request =
                    AuthorizationRequest.of(Forms.read(exchange.getRequestURI().getRawQuery()));
            if ("POST".equals(exchange.getRequestMethod())) {
                signIn(exchange, request);
            } else {
                show(exchange, 200, "");
            }
        } catch (IllegalArgumentException refused) {
            show(exchange, 400, "This sign-in cannot go on: " + refused.getMessage() + ".");
        }
    }

    private void signIn(HttpExchange exchange, AuthorizationRequest request) throws IOException {
        var form = Forms.read(new String(exchange.getRequestBody().readNBytes(LIMIT), StandardCharsets.UTF_8));
        var person = form.getOrDefault("username", "");
        if (!passwords.match(person, form.getOrDefault("password", ""))) {
            show(exchange, 401, "That name and password do not belong together.");
            return;
        }
        exchange.getResponseHeaders().set("Location", request.backWith(codes.grant(request, person)));
        exchange.sendResponseHeaders(303, -1);
        exchange.close();
    }

    /** The form goes to the address that it came from: what the application asked for stays in it. */
    private static void show(HttpExchange exchange, int status, String complaint) throws IOException {
        var page = """
                <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Sign in</title>
                <meta name="viewport" content="width=device-width,initial-scale=1"></head>
                <body><main><h1>Sign in to Throughline on this machine</h1><p role="alert">%s</p>
                <form method="post"><p><label>Name <input name="username" autocomplete="username"></label></p>
                <p><label>Password <input name="password" type="password" autocomplete="current-password"></label></p>
                <p><button>Sign in</button></p></form>
                <p>Names are viewer, officer, lead, action-owner, moderator and admin, who reach every council;
                officer.990, lead.990 and moderator.990, who reach Ambermouth alone; and visitor. Their passwords were
                printed when Throughline started.</p></main></body></html>
                """.formatted(complaint);
        var bytes = page.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html; charset=utf-8");
        headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
