package io.throughline.chassis.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Secrets that all replicas of a service share through their database; made once, never shown. */
@ApplicationScoped
public class SharedSecret {

    private final EntityManager database;
    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    SharedSecret(EntityManager database) {
        this.database = database;
    }

    /** @param name what it is for */
    public byte[] get(String name) {
        byte[] secret = known.get(name);
        return secret == null ? QuarkusTransaction.requiringNew().call(() -> fetch(name)) : secret;
    }

    /** In a transaction of its own: what is remembered here must be there, also where the caller's is rolled back. */
    private byte[] fetch(String name) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        database.createNativeQuery("insert into shared_secret (name, bytes) values (?1, ?2) on conflict do nothing")
                .setParameter(1, name)
                .setParameter(2, fresh)
                .executeUpdate();
        byte[] secret =
                (byte[]) database.createNativeQuery("select bytes from shared_secret where name = ?1", byte[].class)
                        .setParameter(1, name)
                        .getSingleResult();
        known.put(name, secret);
        return secret;
    }
}
