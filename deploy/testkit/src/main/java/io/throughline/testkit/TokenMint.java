package io.throughline.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Writes tokens in an issuer's name. */
public final class TokenMint {

    public static final String AUDIENCE = "throughline";
    static final Duration LIFE = Duration.ofHours(1);

    private final String issuer;
    private final SigningKey key;

    TokenMint(String issuer, SigningKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    static TokenMint of(String issuer, Path keyFile) {
        return new TokenMint(issuer, SigningKey.in(keyFile));
    }

    public String token(String subject, String... roles) {
        return key.sign(claims(subject, AUDIENCE, LIFE, roles));
    }

    public String livingToken(Duration life, String subject, String... roles) {
        return key.sign(claims(subject, AUDIENCE, life, roles));
    }

    public String expiredToken(String subject, String... roles) {
        return key.sign(claims(subject, AUDIENCE, Duration.ofMinutes(-10), roles));
    }

    public String tokenForAudience(String audience, String subject, String... roles) {
        return key.sign(claims(subject, audience, LIFE, roles));
    }

    /** Says who signed in, and nothing of what they may do. */
    String identity(String person, String nonce) {
        var claims = claims(person, AUDIENCE, LIFE);
        if (!nonce.isEmpty()) {
            claims.setStringClaim("nonce", nonce);
        }
        return key.sign(claims);
    }

    String publicKeys() {
        return key.publicSet();
    }

    private JwtClaims claims(String subject, String audience, Duration life, String... roles) {
        var now = NumericDate.now();
        var expiry = NumericDate.fromSeconds(now.getValue() + life.toSeconds());
        var claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setSubject(subject);
        claims.setAudience(audience);
        claims.setIssuedAt(NumericDate.fromSeconds(Math.min(now.getValue(), expiry.getValue() - 1)));
        claims.setExpirationTime(expiry);
        claims.setGeneratedJwtId();
        claims.setStringClaim("preferred_username", subject);
        claims.setStringListClaim("groups", List.of(roles));
        return claims;
    }
}
