package io.throughline.tracker.notice;

import io.throughline.tracker.deadline.DeadlineQueries;
import io.throughline.tracker.inspection.InspectionPlace;
import io.throughline.tracker.inspection.KnownInspections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * All that is open and has a day; only what was not told of yet. What was past for a year when an old letter was taken in
 * is no news: the board shows it as late.
 */
@ApplicationScoped
class DueThings {

    /** A council's answer to a letter that is older than this is no news, whatever became of it. */
    private static final int OLD = 365;

    private static final String OPEN = """
        select * from (
            select 'RECOMMENDATION' as kind, r.id, r.inspection_id, r.text as title, r.owner, r.lead, r.deadline_due as due,
                   r.authority_name, r.authority_dfe_code, r.authority_ons_code, r.authority_ofsted_urn
            from recommendation r
            where r.status in ('OPENED', 'PLANNED', 'IN_PROGRESS') and r.deadline_due >= r.opened_on - 365
            union all
            select 'ACTION', a.id, a.inspection_id, a.title, a.owner, r.lead, a.due_date,
                   r.authority_name, r.authority_dfe_code, r.authority_ons_code, r.authority_ofsted_urn
            from action a left join lateral
                (select r.* from action_recommendation s join recommendation r on r.id = s.recommendation_id
                 where s.action_id = a.id order by r.id limit 1) r on true
            where a.status in ('PLANNED', 'IN_PROGRESS')
            union all
            select 'EVIDENCE', e.id, e.inspection_id, 'Evidence for: ' || r.text, r.owner, r.lead, e.expires_on,
                   r.authority_name, r.authority_dfe_code, r.authority_ons_code, r.authority_ofsted_urn
            from evidence e join recommendation r on r.id = e.recommendation_id
            where e.erased_on is null and e.status <> 'REJECTED' and r.status <> 'WITHDRAWN') as open
        where due <= ?2 and not exists (
            select 1 from notice n where n.subject_id = open.id and n.kind = open.kind and n.due = open.due
            and n.stage = case when open.due < ?1 then 'MISSED' when open.due = ?1 then 'DUE' else 'APPROACHING' end)
        order by due, id limit ?3\
        """;

    private final EntityManager database;
    private final KnownInspections inspections;
    private final DeadlineQueries deadlines;

    DueThings(EntityManager database, KnownInspections inspections, DeadlineQueries deadlines) {
        this.database = database;
        this.inspections = inspections;
        this.deadlines = deadlines;
    }

    List<DueThing> untold(LocalDate today, LocalDate horizon, int limit) {
        return Stream.concat(tracked(today, horizon, limit).stream(), owed(today, horizon).stream())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<DueThing> tracked(LocalDate today, LocalDate horizon, int limit) {
        List<Tuple> rows = database.createNativeQuery(OPEN, Tuple.class)
                .setParameter(1, today)
                .setParameter(2, horizon)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream().map(DueThings::tracked).toList();
    }

    private static DueThing tracked(Tuple row) {
        return new DueThing(
                NoticeSubject.valueOf(row.get("kind", String.class)),
                row.get("id", UUID.class),
                row.get("inspection_id", UUID.class),
                row.get("authority_name") == null
                        ? null
                        : new DueThing.Council(
                                row.get("authority_name", String.class),
                                row.get("authority_dfe_code", String.class),
                                row.get("authority_ons_code", String.class),
                                row.get("authority_ofsted_urn", String.class)),
                row.get("title", String.class),
                row.get("owner", String.class),
                row.get("lead", String.class),
                day(row.get("due")));
    }

    private List<DueThing> owed(LocalDate today, LocalDate horizon) {
        return inspections.since(today.minusDays(OLD)).stream()
                .flatMap(inspection -> owed(inspection, horizon))
                .toList();
    }

    private Stream<DueThing> owed(InspectionPlace inspection, LocalDate horizon) {
        return deadlines.of(inspection).stream()
                .filter(duty ->
                        duty.done() == null && duty.due() != null && !duty.due().isAfter(horizon))
                .map(duty -> new DueThing(
                        NoticeSubject.valueOf(duty.duty().name()),
                        inspection.id(),
                        inspection.id(),
                        inspection.authority() == null
                                ? null
                                : new DueThing.Council(inspection.authority(), null, null, null),
                        duty.says(),
                        null,
                        null,
                        Objects.requireNonNull(duty.due())));
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : LocalDate.parse(value.toString());
    }
}
