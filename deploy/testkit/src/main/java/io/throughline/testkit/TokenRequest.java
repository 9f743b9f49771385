package io.throughline.testkit;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a client asks for; it names itself in the form or in the Authorization header (RFC 6749, 2.3.1). */
record TokenRequest(String clientId, Map<String, String> form) {

    private static final int LIMIT = 16_384;

    static TokenRequest read(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readNBytes(LIMIT), StandardCharsets.UTF_8);
        var form = Forms.read(body);
        var header = clientIn(exchange.getRequestHeaders().getFirst("Authorization"));
        return new TokenRequest(form.getOrDefault("client_id", header), form);
    }

    String grantType() {
        return field("grant_type");
    }

    String field(String name) {
        return form.getOrDefault(name, "");
    }

    private static String clientIn(@Nullable String authorization) {
        if (authorization == null || !authorization.startsWith("Basic ")) {
            return "";
        }
        try {
            var pair = new String(Base64.getDecoder().decode(authorization.substring(6)), StandardCharsets.UTF_8);
            return Forms.decoded(pair.substring(0, Math.max(0, pair.indexOf(':'))));
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
