package io.throughline.tracker.person;

import io.throughline.chassis.actor.Actor;
import io.throughline.chassis.actor.Roles;
import io.throughline.chassis.web.Cursor;
import io.throughline.chassis.web.ETags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class PersonQueries {

    private static final String WAITING = """
            select r.id, r.version, r.status, r.kind, r.reference, r.text, r.authority_name, r.owner,
                to_char(r.deadline_due, 'YYYY-MM-DD') as due_date, t.task, w.weight
            from (%s) t join recommendation r on r.id = t.id
                cross join lateral (select case r.kind when 'PRIORITY_ACTION' then 3 else 1 end as weight) w
            where (-w.weight, coalesce(r.deadline_due, 'infinity'), r.id, t.task)
                > (:weight, cast(:due as date), cast(:id as uuid), :task)
            order by -w.weight, coalesce(r.deadline_due, 'infinity'), r.id, t.task limit :limit""".formatted(Arrays.stream(Task.values())
            .map(task -> "select r.id, '" + task + "' as task from recommendation r where " + task.condition())
            .collect(Collectors.joining(" union all ")));

    private final EntityManager database;

    PersonQueries(EntityManager database) {
        this.database = database;
    }

    /** Priority actions first, then by day. */
    @Transactional
    @SuppressWarnings("unchecked")
    List<WaitingTask> waitingFor(Actor person, Cursor from, int limit) {
        List<Tuple> rows = database.createNativeQuery(WAITING, Tuple.class)
                .setParameter("me", person.subject())
                .setParameter("moderator", person.is(Roles.MODERATOR))
                .setParameter("lead", person.is(Roles.LEAD))
                .setParameter("weight", from.number("weight", -1_000))
                .setParameter("due", Objects.requireNonNullElse(from.text("due"), "-infinity"))
                .setParameter("id", Objects.requireNonNullElse(from.text("id"), new UUID(0, 0).toString()))
                .setParameter("task", Objects.requireNonNullElse(from.text("task"), ""))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(PersonQueries::task).toList();
    }

    static Cursor place(WaitingTask waiting) {
        return Cursor.at("weight", -waiting.weight())
                .and("due", waiting.dueDate() == null ? "infinity" : waiting.dueDate())
                .and("id", waiting.recommendationId())
                .and("task", waiting.task());
    }

    private static WaitingTask task(Tuple row) {
        String due = row.get("due_date", String.class);
        return new WaitingTask(
                Task.valueOf(row.get("task", String.class)),
                row.get("id", UUID.class),
                row.get("status", String.class),
                row.get("kind", String.class),
                row.get("weight", Integer.class),
                row.get("reference", String.class),
                row.get("text", String.class),
                row.get("authority_name", String.class),
                row.get("owner", String.class),
                due == null ? null : LocalDate.parse(due),
                ETags.of(row.get("version", Long.class)));
    }
}
