package io.throughline.tracker.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is late, due and waiting, counted from the recommendations each time. */
@ApplicationScoped
@Transactional
class WorkQueries {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");
    private static final int FIRST = 5;
    private static final String OPEN = "status in ('OPENED', 'PLANNED', 'IN_PROGRESS', 'CLAIMED')";

    private final EntityManager database;
    private final Clock clock;

    WorkQueries(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Work late(@Nullable String code) {
        return find(OPEN + " and deadline_due < :today", code, Map.of("today", today()));
    }

    /** Due in the next four weeks, as on the board. */
    Work due(@Nullable String code) {
        return find(
                OPEN + " and deadline_due between :today and :soon",
                code,
                Map.of("today", today(), "soon", today().plusWeeks(4)));
    }

    /** When anything last happened; none where nothing has. */
    @Nullable
    Instant lastChange() {
        List<?> last = database.createNativeQuery("select at from history_entry order by line desc", Instant.class)
                .setMaxResults(1)
                .getResultList();
        return last.isEmpty() ? null : (Instant) last.getFirst();
    }

    private Work find(String condition, @Nullable String code, Map<String, Object> values) {
        String where = " from recommendation where " + condition
                + (code == null ? "" : " and :code in (authority_dfe_code, authority_ons_code, authority_ofsted_urn)");
        Query count = database.createNativeQuery("select count(*)" + where, Long.class);
        Query first = database.createNativeQuery(
                "select id, text, deadline_due, owner, status" + where + " order by deadline_due nulls last, id",
                Tuple.class);
        for (Query query : List.of(count, first)) {
            values.forEach(query::setParameter);
            if (code != null) {
                query.setParameter("code", code);
            }
        }
        return new Work((Long) count.getSingleResult(), false, items(first.setMaxResults(FIRST)));
    }

    @SuppressWarnings("unchecked")
    private static List<Work.Item> items(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Work.Item(
                                row.get("id", UUID.class),
                                row.get("text", String.class),
                                row.get("deadline_due", LocalDate.class),
                                row.get("owner", String.class),
                                row.get("status", String.class)))
                        .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), COUNCIL);
    }
}
