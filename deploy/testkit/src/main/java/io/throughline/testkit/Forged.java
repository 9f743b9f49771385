package io.throughline.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** What somebody makes of a good token who has not the issuer's key. */
final class Forged {

    private Forged() {}

    /** The same claims, and a header that says no signature is needed. */
    static String unsigned(String token) {
        String header = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        return header + "." + token.substring(token.indexOf('.') + 1, token.lastIndexOf('.')) + ".";
    }

    /** The same header and claims, signed with a key of their own that goes by the issuer's key's name. */
    static String resigned(String token) {
        String content = token.substring(0, token.lastIndexOf('.'));
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.generateKeyPair().getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
