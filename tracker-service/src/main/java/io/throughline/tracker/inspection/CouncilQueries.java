package io.throughline.tracker.inspection;

import io.throughline.chassis.event.Councils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose letter it is, as what it asks for says. */
@ApplicationScoped
class CouncilQueries implements Councils {

    private final EntityManager database;

    CouncilQueries(EntityManager database) {
        this.database = database;
    }

    /** The recommendations' room rests on this one, so it is asked by way of the database. */
    @Override
    @SuppressWarnings("unchecked")
    public @Nullable String ofInspection(UUID inspection) {
        return (String) database.createNativeQuery(
                        "select authority_dfe_code from recommendation where inspection_id = ?1 limit 1", String.class)
                .setParameter(1, inspection)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
