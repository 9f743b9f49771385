package io.throughline.testkit;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;

/** Writes tokens in an issuer's name. */
public final class TokenMint {

    public static final String AUDIENCE = "throughline";
    static final String REACH = "authorities";
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

    /** @param scope what a client asks for, as {@code tracker:read}; its token is good for nothing else */
    String token(String subject, LocalPeople person, String scope) {
        var claims = claims(subject, AUDIENCE, LIFE, person.role());
        claims.setStringListClaim(REACH, person.authorities());
        if (!scope.isBlank()) {
            claims.setStringClaim("scope", scope);
        }
        return key.sign(claims);
    }

    public String scopedToken(String scope, String subject, String... roles) {
        var claims = claims(subject, AUDIENCE, LIFE, roles);
        claims.setStringClaim("scope", scope);
        return key.sign(claims);
    }

    /** Somebody who reaches these councils, by dfeCode, and no other. */
    public String tokenWithin(Collection<String> authorities, String subject, String... roles) {
        var claims = claims(subject, AUDIENCE, LIFE, roles);
        claims.setStringListClaim(REACH, List.copyOf(authorities));
        return key.sign(claims);
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
        claims.setStringListClaim(REACH, List.of("all"));
        return claims;
    }
}
