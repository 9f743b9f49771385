package io.throughline.testkit;

import java.time.Duration;
import java.util.List;

/** Bearer tokens for tests, from the issuer of {@link LocalPlatform}; a person's subject is the name of their role. */
public final class Tokens {

    private static final TokenMint MINT = SharedPlatform.addresses().mint();

    private Tokens() {}

    public static String viewer() {
        return of("viewer", "viewer");
    }

    public static String officer() {
        return of("officer", "officer");
    }

    public static String lead() {
        return of("lead", "lead");
    }

    public static String actionOwner() {
        return of("action-owner", "action-owner");
    }

    public static String moderator() {
        return of("moderator", "moderator");
    }

    public static String admin() {
        return of("admin", "admin");
    }

    public static String system(String service) {
        return of(service, "system");
    }

    public static String of(String subject, String... roles) {
        return MINT.token(subject, roles);
    }

    /** Somebody of these councils and no other. */
    public static String within(List<String> dfeCodes, String subject, String... roles) {
        return MINT.tokenWithin(dfeCodes, subject, roles);
    }

    /** A client that asked for no more than this. */
    public static String scoped(String scope, String subject, String... roles) {
        return MINT.scopedToken(scope, subject, roles);
    }

    public static String living(Duration life, String subject, String... roles) {
        return MINT.livingToken(life, subject, roles);
    }

    public static String expired(String subject, String... roles) {
        return MINT.expiredToken(subject, roles);
    }

    public static String forAudience(String audience, String subject, String... roles) {
        return MINT.tokenForAudience(audience, subject, roles);
    }
}
