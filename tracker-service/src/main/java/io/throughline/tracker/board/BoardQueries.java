package io.throughline.tracker.board;

import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.ETags;
import io.throughline.tracker.brag.BragRule;
import io.throughline.tracker.recommendation.Colour;
import io.throughline.tracker.recommendation.RecommendationKind;
import io.throughline.tracker.recommendation.RecommendationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
@Transactional
class BoardQueries {

    /** What is counted by, and the column. */
    private static final Map<String, String> FACETS = new LinkedHashMap<>();

    static {
        FACETS.put("status", "status");
        FACETS.put("brag", "brag");
        FACETS.put("due", "due");
        FACETS.put("kind", "kind");
        FACETS.put("owner", "owner");
        FACETS.put("inspection", "inspection_id");
        FACETS.put("authority", "authority_dfe_code");
    }

    private static final String COUNTS = """
             select case %s end as facet, case %s end as value, count(*) as cards, sum(weight) as weight
            from card group by grouping sets (%s)
            union all
            select 'theme', theme, count(*), sum(weight) from card cross join unnest(themes) theme group by theme
            order by facet, cards desc, value""".formatted(
                    each("when grouping(%2$s) = 0 then '%1$s'", " "),
                    each("when grouping(%2$s) = 0 then cast(%2$s as text)", " "),
                    each("(%2$s)", ", "));

    private final EntityManager database;

    BoardQueries(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Board board(Selection selection) {
        List<Tuple> rows = selection
                .bind(database.createNativeQuery("with " + selection.sql() + COUNTS, Tuple.class))
                .getResultList();
        var counts = new LinkedHashMap<String, List<Board.Count>>();
        FACETS.keySet().forEach(by -> counts.put(by, new ArrayList<>()));
        counts.put("theme", new ArrayList<>());
        for (Tuple row : rows) {
            Objects.requireNonNull(counts.get(row.get("facet", String.class)))
                    .add(new Board.Count(
                            row.get("value", String.class),
                            row.get("cards", Long.class),
                            row.get("weight", Long.class)));
        }
        List<Board.Count> all = Objects.requireNonNull(counts.get("status"));
        return new Board(
                selection.asAt().day(),
                all.stream().mapToLong(Board.Count::count).sum(),
                all.stream().mapToLong(Board.Count::weight).sum(),
                counts.entrySet().stream()
                        .map(facet -> new Board.Facet(facet.getKey(), facet.getValue()))
                        .toList());
    }

    /** Most urgent first, then by day, those without one last. */
    @SuppressWarnings("unchecked")
    List<Card> cards(Selection selection, Cursor from, int limit) {
        String sql = "with " + selection.sql() + """
                 , page as (
                    select id, urgency, due_sort, rule, due, brag, weight from card
                    where (-urgency, due_sort, id) > (:urgency, cast(:dueAfter as date), cast(:id as uuid))
                    order by -urgency, due_sort, id limit :limit)
                select p.urgency, p.rule, p.due, p.brag, p.weight, to_char(r.deadline_due, 'YYYY-MM-DD') as due_date, r.id,
                    r.version, r.status, r.kind, r.reference, r.text, r.themes, r.authority_name, r.authority_dfe_code,
                    r.inspection_id, r.owner, r.lead, coalesce(r.body, r.addressee) as body, r.override_reason
                from page p join %s r on r.id = p.id order by -p.urgency, p.due_sort, p.id""".formatted(selection.asAt().rows());
        List<Tuple> rows = selection
                .bind(database.createNativeQuery(sql, Tuple.class))
                .setParameter("urgency", from.number("urgency", -1_000))
                .setParameter("dueAfter", Objects.requireNonNullElse(from.text("due"), "-infinity"))
                .setParameter("id", Objects.requireNonNullElse(from.text("id"), new UUID(0, 0).toString()))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(BoardQueries::card).toList();
    }

    static Cursor place(Card card) {
        return Cursor.at("urgency", -card.urgency())
                .and("due", card.dueDate() == null ? "infinity" : card.dueDate())
                .and("id", card.id());
    }

    private static String each(String pattern, String between) {
        return FACETS.entrySet().stream()
                .map(facet -> pattern.formatted(facet.getKey(), facet.getValue()))
                .collect(Collectors.joining(between));
    }

    private static Card card(Tuple row) {
        BragRule rule = BragRule.valueOf(row.get("rule", String.class));
        String due = row.get("due_date", String.class);
        String brag = row.get("brag", String.class);
        return new Card(
                row.get("id", UUID.class),
                RecommendationStatus.valueOf(row.get("status", String.class)),
                RecommendationKind.valueOf(row.get("kind", String.class)),
                row.get("weight", Integer.class),
                row.get("urgency", Integer.class),
                row.get("reference", String.class),
                row.get("text", String.class),
                List.of(row.get("themes", String[].class)),
                row.get("authority_name", String.class),
                row.get("authority_dfe_code", String.class),
                row.get("inspection_id", UUID.class),
                row.get("owner", String.class),
                row.get("lead", String.class),
                row.get("body", String.class),
                due == null ? null : LocalDate.parse(due),
                Due.valueOf(row.get("due", String.class)),
                brag == null ? null : Colour.valueOf(brag),
                rule,
                rule == BragRule.BY_HAND ? row.get("override_reason", String.class) : rule.words(),
                ETags.of(row.get("version", Long.class)));
    }
}
