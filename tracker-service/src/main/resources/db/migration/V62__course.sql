-- What actions and measures say of the course of a recommendation: the first day by which an action or milestone is to be
-- done and is not, and whether a measure falls back. It stands in the row, so that it is known as at any day.
alter table measure add column falling_back boolean not null default false;
update measure m set falling_back = held.last <> m.target and (held.last > m.target) <> (m.direction = 'UP')
    and held.last <> held.before and (held.last > held.before) <> (m.direction = 'UP')
from (select v.measure_id, (array_agg(v.value order by v.value_on desc))[1] as last,
        coalesce((array_agg(v.value order by v.value_on desc))[2], max(n.baseline)) as before
    from measure_value v join measure n on n.id = v.measure_id
    where not exists (select from measure_value c where c.measure_id = v.measure_id and c.corrects = v.number)
    group by v.measure_id) held
where held.measure_id = m.id;

alter table recommendation
    add column step_due           date,
    add column measure_falls_back boolean not null default false;
alter table recommendation_as_at
    add column step_due           date,
    add column measure_falls_back boolean not null default false;

update recommendation r set
    step_due = (select min(step.day) from action_recommendation ar
        join action a on a.id = ar.action_id and a.status in ('PLANNED', 'IN_PROGRESS')
        cross join lateral (select a.due_date as day union all
            select m.due_date from action_milestone m where m.action_id = a.id and m.met_on is null) step
        where ar.recommendation_id = r.id),
    measure_falls_back = exists (select from measure_recommendation mr join measure m on m.id = mr.measure_id
        where mr.recommendation_id = r.id and m.falling_back);
update recommendation_as_at was set (step_due, measure_falls_back) =
    (select r.step_due, r.measure_falls_back from recommendation r where r.id = was.id)
where until is null;

-- How everything stood at a moment, found without reading what it was before and after.
update recommendation_as_at set until = since where until < since;
create index recommendation_as_at_when on recommendation_as_at using gist (tstzrange(since, until, '(]'));
