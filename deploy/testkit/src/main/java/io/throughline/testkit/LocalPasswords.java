package io.throughline.testkit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One person for each role, three of one council alone and an inspector on a visit, with a password that is made when the issuer is and told once, by who starts it. */
final class LocalPasswords {

    private static final List<String> PEOPLE = List.of(
            "viewer",
            "officer",
            "lead",
            "action-owner",
            "moderator",
            "admin",
            "officer.990",
            "lead.990",
            "moderator.990",
            "visitor");
    private static final int BYTES = 9;

    private final Map<String, String> byName = new LinkedHashMap<>();

    LocalPasswords() {
        var random = new SecureRandom();
        for (var name : PEOPLE) {
            var secret = new byte[BYTES];
            random.nextBytes(secret);
            byName.put(name, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
    }

    Map<String, String> byName() {
        return Collections.unmodifiableMap(byName);
    }

    boolean match(String name, String password) {
        var known = byName.get(name);
        return known != null && MessageDigest.isEqual(bytes(known), bytes(password));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
