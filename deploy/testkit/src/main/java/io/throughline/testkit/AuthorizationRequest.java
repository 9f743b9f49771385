package io.throughline.testkit;

import java.net.URI;
import java.util.Map;
import java.util.Set;

/** What a browser brings along when an application wants a person signed in (RFC 6749, 4.1.1, with RFC 7636). */
record AuthorizationRequest(String clientId, String redirectUri, String state, String nonce, String challenge) {

    private static final Set<String> OWN_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    static AuthorizationRequest of(Map<String, String> fields) {
        if (!"code".equals(fields.get("response_type")) || !"S256".equals(fields.get("code_challenge_method"))) {
            throw new IllegalArgumentException("only a code with a challenge by S256 is given");
        }
        var request = new AuthorizationRequest(
                fields.getOrDefault("client_id", ""),
                fields.getOrDefault("redirect_uri", ""),
                fields.getOrDefault("state", ""),
                fields.getOrDefault("nonce", ""),
                fields.getOrDefault("code_challenge", ""));
        request.check();
        return request;
    }

    private void check() {
        if (!TokenMint.AUDIENCE.equals(clientId) || challenge.isEmpty()) {
            throw new IllegalArgumentException("the client is not known, or has sent no challenge");
        }
        var back = URI.create(redirectUri);
        if (!"http".equals(back.getScheme()) || back.getHost() == null || !OWN_MACHINE.contains(back.getHost())) {
            throw new IllegalArgumentException("people are only sent back to this machine");
        }
    }

    String backWith(String code) {
        var sign = redirectUri.contains("?") ? "&" : "?";
        return redirectUri + sign + "code=" + code + "&state=" + Forms.encoded(state);
    }
}
