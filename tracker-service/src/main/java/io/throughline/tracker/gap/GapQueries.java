package io.throughline.tracker.gap;

import io.throughline.tracker.recommendation.AsAt;
import io.throughline.tracker.recommendation.Grouping;
import io.throughline.tracker.recommendation.RecommendationFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class GapQueries {

    private static final String COUNTS = """
            count(*) as asked,
            count(*) filter (where r.deadline_due < cast(:day as date) and r.status in ('OPENED', 'PLANNED', 'IN_PROGRESS')) as late,
            count(*) filter (where r.status = 'EXCEPTED') as excepted,
            count(*) filter (where r.status in ('CLAIMED', 'VERIFIED', 'CLOSED', 'CONFIRMED')) as claimed,
            count(*) filter (where r.status in ('VERIFIED', 'CLOSED', 'CONFIRMED')) as verified,
            count(*) filter (where r.status in ('CLOSED', 'CONFIRMED')) as closed,
            count(*) filter (where r.status = 'CONFIRMED') as confirmed,
            coalesce(sum(case r.kind when 'PRIORITY_ACTION' then 3 else 1 end)
                filter (where r.status = 'CLAIMED'), 0) as weighted_gap,
            coalesce(sum(case r.kind when 'PRIORITY_ACTION' then 3 else 1 end)
                filter (where r.status in ('VERIFIED', 'CLOSED')), 0) as weighted_unconfirmed""";

    private final EntityManager database;

    GapQueries(EntityManager database) {
        this.database = database;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Gap> by(Grouping grouping, RecommendationFilter filter, AsAt asAt) {
        String sql = "select " + grouping.columns() + ", " + COUNTS + " from " + asAt.rows() + " r" + grouping.join()
                + " where r.status <> 'WITHDRAWN' and " + filter.sql() + " group by " + grouping.columns()
                + " order by " + grouping.columns();
        var query = database.createNativeQuery(sql, Tuple.class).setParameter("day", asAt.day());
        List<Tuple> rows = filter.bind(asAt.bind(query)).getResultList();
        return rows.stream().map(row -> gap(grouping, row)).toList();
    }

    private static Gap gap(Grouping grouping, Tuple row) {
        boolean theme = grouping == Grouping.THEME;
        boolean inspection = grouping == Grouping.INSPECTION;
        long claimed = row.get("claimed", Long.class);
        long verified = row.get("verified", Long.class);
        long confirmed = row.get("confirmed", Long.class);
        return new Gap(
                theme ? null : row.get("authority_name", String.class),
                theme ? null : row.get("authority_dfe_code", String.class),
                inspection ? row.get("inspection_id", UUID.class) : null,
                inspection ? row.get("inspection_kind", String.class) : null,
                theme ? row.get("theme", String.class) : null,
                row.get("asked", Long.class),
                row.get("late", Long.class),
                row.get("excepted", Long.class),
                claimed,
                verified,
                row.get("closed", Long.class),
                confirmed,
                claimed - verified,
                verified - confirmed,
                row.get("weighted_gap", Long.class),
                row.get("weighted_unconfirmed", Long.class));
    }
}
