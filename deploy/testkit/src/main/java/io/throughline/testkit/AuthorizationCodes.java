package io.throughline.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Codes between a sign-in and its token: each is good once, for a minute, for who holds the verifier (RFC 7636). */
final class AuthorizationCodes {

    private static final Duration LIFE = Duration.ofMinutes(1);

    private final Map<String, Granted> granted = new ConcurrentHashMap<>();

    record Granted(AuthorizationRequest request, String person, Instant until) {}

    String grant(AuthorizationRequest request, String person) {
        var now = Instant.now();
        granted.values().removeIf(old -> old.until().isBefore(now));
        var code = UUID.randomUUID().toString();
        granted.put(code, new Granted(request, person, now.plus(LIFE)));
        return code;
    }

    /** The code is spent, whether the rest of the request is right or not. */
    Optional<Granted> redeem(TokenRequest wanted) {
        var spent = granted.remove(wanted.field("code"));
        return Optional.ofNullable(spent)
                .filter(code -> code.until().isAfter(Instant.now()))
                .filter(code -> code.request().clientId().equals(wanted.clientId()))
                .filter(code -> code.request().redirectUri().equals(wanted.field("redirect_uri")))
                .filter(code -> code.request().challenge().equals(challenge(wanted.field("code_verifier"))));
    }

    private static String challenge(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
