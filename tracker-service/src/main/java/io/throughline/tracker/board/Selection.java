package io.throughline.tracker.board;

import io.throughline.tracker.brag.BragRule;
import io.throughline.tracker.recommendation.AsAt;
import io.throughline.tracker.recommendation.RecommendationFilter;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cards that are asked for: rows with colour, due and urgency, as a table of SQL named {@code card}. */
final class Selection {

    private static final String NAMED_BY_COLOUR = "NONE, BLUE, RED, AMBER, GREEN";

    private final AsAt asAt;
    private final RecommendationFilter filter;
    private final List<String> computed = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    Selection(AsAt asAt, RecommendationFilter filter) {
        this.asAt = asAt;
        this.filter = filter;
    }

    AsAt asAt() {
        return asAt;
    }

    Selection brag(@Nullable String colour) {
        if (colour != null) {
            if (!List.of(NAMED_BY_COLOUR.split(", ")).contains(colour)) {
                throw BoardProblem.unknownColour(NAMED_BY_COLOUR);
            }
            computed.add("coalesce(brag, 'NONE') = :brag");
            values.put("brag", colour);
        }
        return this;
    }

    Selection due(@Nullable String due) {
        if (due != null) {
            computed.add("due = :due");
            values.put("due", RecommendationFilter.oneOf("due", due, Due.values()));
        }
        return this;
    }

    /** What is withdrawn is on no board. The offset has what stands inside computed once. */
    String sql() {
        return """
                card as (
                    select *, weight * case coalesce(brag, 'NONE')
                        when 'RED' then 4 when 'AMBER' then 3 when 'GREEN' then 2 when 'NONE' then 1 else 0 end as urgency
                    from (select r.id, r.status, r.kind, r.themes, r.owner, r.inspection_id, r.authority_dfe_code,
                            coalesce(r.deadline_due, 'infinity') as due_sort,
                            case r.kind when 'PRIORITY_ACTION' then 3 else 1 end as weight, %s as due, %s as brag
                        from %s r where r.status <> 'WITHDRAWN' and %s offset 0) coloured
                    where %s)""".formatted(Due.SQL, BragRule.colourSql(), asAt.rows(), filter.sql(), String.join(" and ", computed));
    }

    <Q extends Query> Q bind(Q query) {
        query.setParameter("day", asAt.day());
        values.forEach(query::setParameter);
        return filter.bind(asAt.bind(query));
    }
}
