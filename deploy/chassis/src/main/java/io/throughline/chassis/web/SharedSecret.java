package io.throughline.chassis.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/** A secret that all replicas of a service share through their database; made once, never shown. */
@ApplicationScoped
class SharedSecret {

    private final EntityManager database;
    private volatile byte @Nullable [] known;

    SharedSecret(EntityManager database) {
        this.database = database;
    }

    @Transactional
    byte[] get() {
        byte[] secret = known;
        if (secret == null) {
            byte[] fresh = new byte[32];
            new SecureRandom().nextBytes(fresh);
            database.createNativeQuery(
                            "insert into shared_secret (name, bytes) values ('cursor', ?1) on conflict do nothing")
                    .setParameter(1, fresh)
                    .executeUpdate();
            secret = (byte[])
                    database.createNativeQuery("select bytes from shared_secret where name = 'cursor'", byte[].class)
                            .getSingleResult();
            known = secret;
        }
        return secret;
    }
}
