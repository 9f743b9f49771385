package io.throughline.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client asks for; it names itself in the form or in the Authorization header (RFC 6749, 2.3.1). */
record TokenRequest(String grantType, String clientId) {

    private static final int LIMIT = 16_384;

    static TokenRequest read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LIMIT), StandardCharsets.UTF_8);
        var form = form(body);
        var header = clientIn(exchange.getRequestHeaders().getFirst("Authorization"));
        return new TokenRequest(form.getOrDefault("grant_type", ""), form.getOrDefault("client_id", header));
    }

    private static Map<String, String> form(String body) {
        var form = new HashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String clientIn(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return "";
        }
        try {
            var pair = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8);
            return decoded(pair.substring(0, Math.max(0, pair.indexOf(':'))));
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException brokenEscape) {
            return "";
        }
    }
}
