package io.throughline.chassis.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** How far the chain goes, and how it goes on: each link holds the one before it. */
record Chain(long sequence, String hash) {

    static final Chain START = new Chain(0, "0".repeat(64));

    Chain with(AuditEntry entry) {
        long next = sequence + 1;
        MessageDigest digest = sha256();
        digest.update((hash + ' ' + next + ' ').getBytes(StandardCharsets.US_ASCII));
        digest.update(entry.content());
        digest.update(entry.mark().getBytes(StandardCharsets.UTF_8));
        return new Chain(next, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every JDK", impossible);
        }
    }
}
