package io.throughline.tracker.pace;

import io.throughline.tracker.recommendation.AsAt;
import io.throughline.tracker.recommendation.Grouping;
import io.throughline.tracker.recommendation.RecommendationFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class PaceQueries {

    /** Each step, and the days that it took. */
    private static final Map<String, String> STEPS = new LinkedHashMap<>();

    static {
        STEPS.put("letter_to_plan", "planned - asked");
        STEPS.put("letter_to_evidence", "evidenced - asked");
        STEPS.put("letter_to_claim", "claimed - asked");
        STEPS.put("claim_to_verification", "verified - claimed");
        STEPS.put("letter_to_verification", "verified - asked");
        STEPS.put("letter_to_confirmation", "confirmed - asked");
    }

    private final EntityManager database;
    private final Clock clock;

    PaceQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of what these inspections ask of one council, until now; none where they ask for nothing. */
    public Optional<Pace> of(Collection<UUID> inspections) {
        var asked = new RecommendationFilter().inspections(inspections);
        return by(Grouping.AUTHORITY, asked, AsAt.of(null, clock)).stream().findFirst();
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<Pace> by(Grouping grouping, RecommendationFilter filter, AsAt asAt) {
        String firsts = first("planned", "recommendation-planned") + ", " + first("evidenced", "evidence-added") + ", "
                + first("claimed", "recommendation-claimed") + ", " + first("verified", "recommendation-verified")
                + ", " + first("confirmed", "recommendation-confirmed");
        String steps = STEPS.entrySet().stream()
                .map(step -> "count(%2$s) as %1$s, percentile_cont(0.5) within group (order by %2$s) as %1$s_days"
                        .formatted(step.getKey(), step.getValue()))
                .collect(Collectors.joining(", "));
        String sql =
                """
                with days as (
                    select h.recommendation_id as id, %s,
                        count(*) filter (where h.what = 'recommendation-closed') as closures,
                        count(*) filter (where h.what = 'recommendation-reopened' and h.before in ('CLOSED', 'CONFIRMED'))
                            as undone
                    from history_entry h where %s
                    group by h.recommendation_id),
                one as (
                    select r.*, coalesce(r.inspection_published, r.opened_on) as asked, d.planned, d.evidenced, d.claimed,
                        d.verified, d.confirmed, coalesce(d.closures, 0) as closures, coalesce(d.undone, 0) as undone
                    from %s r left join days d on d.id = r.id where r.status <> 'WITHDRAWN' and %s)
                """.formatted(firsts, asAt.happened("h.at"), asAt.rows(), filter.sql()) + "select " + grouping.columns()
                        + ", count(*) as asked_for, sum(closures) as closures, sum(undone) as undone, " + steps
                        + " from one r" + grouping.join() + " group by " + grouping.columns() + " order by "
                        + grouping.columns();
        List<Tuple> rows = filter.bind(asAt.bind(database.createNativeQuery(sql, Tuple.class)))
                .getResultList();
        return rows.stream().map(row -> pace(grouping, row)).toList();
    }

    private static String first(String name, String what) {
        return "(min(h.at) filter (where h.what = '%s') at time zone 'Europe/London')::date as %s"
                .formatted(what, name);
    }

    private static Pace pace(Grouping grouping, Tuple row) {
        boolean theme = grouping == Grouping.THEME;
        long closures = row.get("closures", Number.class).longValue();
        long undone = row.get("undone", Number.class).longValue();
        return new Pace(
                theme ? null : row.get("authority_name", String.class),
                theme ? null : row.get("authority_dfe_code", String.class),
                grouping == Grouping.INSPECTION ? row.get("inspection_id", UUID.class) : null,
                theme ? row.get("theme", String.class) : null,
                row.get("asked_for", Long.class),
                step(row, "letter_to_plan"),
                step(row, "letter_to_evidence"),
                step(row, "letter_to_claim"),
                step(row, "claim_to_verification"),
                step(row, "letter_to_verification"),
                step(row, "letter_to_confirmation"),
                closures,
                undone,
                closures == 0 ? null : (double) undone / closures);
    }

    private static Pace.Step step(Tuple row, String name) {
        return new Pace.Step(row.get(name, Long.class), row.get(name + "_days", Double.class));
    }
}
