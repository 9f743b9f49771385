package io.throughline.tracker.board;

import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.ETags;
import io.throughline.tracker.brag.BragRule;
import io.throughline.tracker.recommendation.AsAt;
import io.throughline.tracker.recommendation.Colour;
import io.throughline.tracker.recommendation.RecommendationFilter;
import io.throughline.tracker.recommendation.RecommendationKind;
import io.throughline.tracker.recommendation.RecommendationStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

@ApplicationScoped
@Transactional
public class BoardQueries {

    /** Few sets in one pass; {@link Tally} makes the facets of them. */
    private static final String COUNTS = """
             select grouping(status, owner, inspection_id) as grouped, status, brag, due, kind, owner, inspection_id,
                authority_dfe_code, themes, count(*) as cards, sum(weight) as weight
            from card group by grouping sets
                ((status, brag, due, kind), (owner), (inspection_id, authority_dfe_code), (themes))""";

    private static final int ALL = 10_000;

    private final EntityManager database;
    private final Clock clock;

    BoardQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of what these inspections ask for, as it stands now. */
    public List<Card> cardsOf(Collection<UUID> inspections) {
        var asked = new RecommendationFilter().inspections(inspections);
        return cards(new Selection(AsAt.of(null, clock), asked), Cursor.START, ALL);
    }

    @SuppressWarnings("unchecked")
    Board board(Selection selection) {
        List<Tuple> rows = selection
                .bind(database.createNativeQuery("with " + selection.sql() + COUNTS, Tuple.class))
                .getResultList();
        var tally = new Tally();
        rows.forEach(tally::add);
        return tally.board(selection.asAt().day());
    }

    /** Most urgent first, then by day, those without one last. */
    @SuppressWarnings("unchecked")
    List<Card> cards(Selection selection, Cursor from, int limit) {
        String sql = "with " + selection.sql()
                + """
                 , page as (
                    select id, urgency, due_sort, due, brag, weight from card
                    where (-urgency, due_sort, id) > (:urgency, cast(:dueAfter as date), cast(:id as uuid))
                    order by -urgency, due_sort, id limit :limit)
                select p.urgency, %s as rule, p.due, p.brag, p.weight, to_char(r.deadline_due, 'YYYY-MM-DD') as due_date, r.id,
                    r.version, r.status, r.kind, r.reference, r.text, r.themes, r.authority_name, r.authority_dfe_code,
                    r.inspection_id, r.owner, r.lead, coalesce(r.body, r.addressee) as body, r.override_reason
                from page p join %s r on r.id = p.id order by -p.urgency, p.due_sort, p.id""".formatted(BragRule.sql(), selection.asAt().rows());
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
