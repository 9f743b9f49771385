package io.throughline.tracker.recommendation;

import io.throughline.chassis.work.AtTheEnd;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The course of a recommendation through time: as a transaction ends, its row is kept beside all those that it was before, for
 * whoever asks how it stood on a day; and what its actions and measures say of it is looked up again where they changed.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Course {

    /** In one order everywhere; a statement of its own, so that the next one sees what others did to their actions meanwhile. */
    private static final String HOLD = "select id from recommendation where id = any(?) order by id for no key update";

    private static final String LOOK = """
            update recommendation r set step_due = said.step_due, measure_falls_back = said.falls_back
            from (select i.id,
                    (select min(step.day) from action_recommendation ar
                        join action a on a.id = ar.action_id and a.status in ('PLANNED', 'IN_PROGRESS')
                        cross join lateral (select a.due_date as day union all
                            select m.due_date from action_milestone m where m.action_id = a.id and m.met_on is null) step
                        where ar.recommendation_id = i.id) as step_due,
                    exists (select from measure_recommendation mr join measure m on m.id = mr.measure_id
                        where mr.recommendation_id = i.id and m.falling_back) as falls_back
                from unnest(cast(? as uuid[])) i (id)) said
            where r.id = said.id and (r.step_due, r.measure_falls_back) is distinct from (said.step_due, said.falls_back)
            returning r.id""";

    private static final String NOW = "from unnest(cast(? as uuid[]), cast(? as timestamptz[])) now (id, at)";

    /** A moment never lies before the one at which the row before began. */
    private static final String END = "update recommendation_as_at was set until = greatest(now.at, was.since) " + NOW
            + " where was.id = now.id and was.until is null";

    private static final String BEGIN = "insert into recommendation_as_at select greatest(now.at,"
            + " (select max(until) from recommendation_as_at was where was.id = now.id)), null, r.* " + NOW
            + " join recommendation r on r.id = now.id";

    private final AtTheEnd ending;
    private final Recommendations recommendations;
    private final DataSource database;

    Course(AtTheEnd ending, Recommendations recommendations, DataSource database) {
        this.ending = ending;
        this.recommendations = recommendations;
        this.database = database;
    }

    private record Change(UUID id, Instant at, boolean around) {}

    /** It has changed itself. */
    void keep(UUID id, Instant at) {
        ending.write(Change.class, new Change(id, at, false), this::write);
    }

    /** What is done or counted for them has changed, and with it perhaps how they stand. */
    public void lookAround(Collection<UUID> ids, Instant at) {
        ids.forEach(id -> ending.write(Change.class, new Change(id, at, true), this::write));
    }

    private void write(List<Change> changes) throws SQLException {
        recommendations.flush();
        var kept = new TreeMap<UUID, Instant>();
        var around = new TreeMap<UUID, Instant>();
        changes.forEach(change -> (change.around() ? around : kept).put(change.id(), change.at()));
        try (var connection = database.getConnection()) {
            if (!around.isEmpty()) {
                lookAround(connection, around.keySet()).forEach(id -> kept.putIfAbsent(id, around.get(id)));
            }
            if (!kept.isEmpty()) {
                keep(connection, kept);
            }
        }
    }

    private static Collection<UUID> lookAround(Connection connection, Collection<UUID> ids) throws SQLException {
        var changed = new TreeSet<UUID>();
        try (var hold = connection.prepareStatement(HOLD);
                var look = connection.prepareStatement(LOOK)) {
            Array all = connection.createArrayOf("uuid", ids.toArray());
            hold.setArray(1, all);
            hold.executeQuery();
            look.setArray(1, all);
            var rows = look.executeQuery();
            while (rows.next()) {
                changed.add(rows.getObject(1, UUID.class));
            }
        }
        return changed;
    }

    private static void keep(Connection connection, Map<UUID, Instant> kept) throws SQLException {
        var moments = new ArrayList<Object>();
        kept.values().forEach(at -> moments.add(at.atOffset(ZoneOffset.UTC).toString()));
        for (String statement : List.of(END, BEGIN)) {
            try (var prepared = connection.prepareStatement(statement)) {
                prepared.setArray(
                        1, connection.createArrayOf("uuid", kept.keySet().toArray()));
                prepared.setArray(2, connection.createArrayOf("timestamptz", moments.toArray()));
                prepared.executeUpdate();
            }
        }
    }
}
