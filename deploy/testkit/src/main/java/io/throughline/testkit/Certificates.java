package io.throughline.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small authority: a key for whoever is named, and what is needed to trust its word. Made by the JDK's keytool. */
record Certificates(Path folder, String password) {

    private static final String AUTHORITY = "authority";

    /** Made in this folder, which is the caller's to delete. */
    static Certificates make(Path folder, String... names) {
        var made = new Certificates(folder, UUID.randomUUID().toString());
        Path all = folder.resolve("all.p12");
        made.keytool(all, AUTHORITY, "-ext", "bc:c");
        for (String name : names) {
            made.keytool(all, name, "-signer", AUTHORITY, "-ext", "san=ip:127.0.0.1");
        }
        try {
            KeyStore everything = made.load(all);
            for (String name : names) {
                made.save(name, name, everything.getKey(name, made.secret()), everything);
            }
            made.save("trust", AUTHORITY, null, everything);
            Files.delete(all);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("could not divide the keys", e);
        }
        return made;
    }

    /** How this one shows who it is, and whom it believes; for a client as for a broker. */
    Map<String, String> settings(String name) {
        return Map.of(
                "ssl.keystore.type",
                "PKCS12",
                "ssl.keystore.location",
                store(name).toString(),
                "ssl.keystore.password",
                password,
                "ssl.key.password",
                password,
                "ssl.truststore.type",
                "PKCS12",
                "ssl.truststore.location",
                store("trust").toString(),
                "ssl.truststore.password",
                password);
    }

    private void save(
            String file, String alias, java.security.@org.jspecify.annotations.Nullable Key key, KeyStore from)
            throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        if (key == null) {
            store.setCertificateEntry(alias, from.getCertificate(alias));
        } else {
            store.setKeyEntry(alias, key, secret(), from.getCertificateChain(alias));
        }
        try (var out = Files.newOutputStream(store(file))) {
            store.store(out, secret());
        }
    }

    private KeyStore load(Path file) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(file)) {
            store.load(in, secret());
        }
        return store;
    }

    private void keytool(Path store, String name, String... more) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                password,
                "-alias",
                name,
                "-dname",
                "CN=" + name));
        command.addAll(List.of(more));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("keytool: " + said);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path store(String name) {
        return folder.resolve(name + ".p12");
    }

    private char[] secret() {
        return password.toCharArray();
    }
}
