package io.throughline.tracker.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;

@ApplicationScoped
class GapQueries {

    private final EntityManager database;

    GapQueries(EntityManager database) {
        this.database = database;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Gap> byAuthority() {
        List<Tuple> rows = database.createNativeQuery("""
                        select authority_name, authority_dfe_code, count(*) as asked,
                            count(*) filter (where status in ('CLAIMED', 'VERIFIED', 'CLOSED')) as claimed,
                            count(*) filter (where status in ('VERIFIED', 'CLOSED')) as verified,
                            count(*) filter (where status = 'CLOSED') as closed
                        from recommendation where status <> 'WITHDRAWN'
                        group by authority_name, authority_dfe_code
                        order by authority_name nulls last, authority_dfe_code""", Tuple.class).getResultList();
        return rows.stream().map(GapQueries::gap).toList();
    }

    private static Gap gap(Tuple row) {
        long claimed = row.get("claimed", Long.class);
        long verified = row.get("verified", Long.class);
        return new Gap(
                row.get("authority_name", String.class),
                row.get("authority_dfe_code", String.class),
                row.get("asked", Long.class),
                claimed,
                verified,
                row.get("closed", Long.class),
                claimed - verified);
    }
}
