-- Councils are kept apart. What somebody reaches: the things of their councils; and, for as long as a visit lasts, what
-- belongs to the plan that they are shown.
create table visit (
    id         uuid        primary key,
    plan_id    uuid        not null references plan (id),
    visitor    text        not null,
    reason     text        not null,
    begins_on  date        not null,
    ends_on    date        not null check (ends_on >= begins_on),
    granted_by text        not null,
    granted_at timestamptz not null,
    ended_by   text,
    ended_on   date
);
create index visit_visitor on visit (visitor);
create index visit_plan on visit (plan_id, id);

-- With the rights of whoever owns the tables, since the plan's own policy asks for it.
create function visited_plans() returns uuid[] language sql stable security definer set search_path = public as $$
    select coalesce(array_agg(plan_id), '{}') from visit
    where visitor = nullif(current_setting('throughline.visitor', true), '') and ended_on is null
        and cast(current_setting('throughline.day', true) as date) between begins_on and ends_on
$$;
create function visited_inspections() returns uuid[] language sql stable security definer set search_path = public as $$
    select coalesce(array_agg(inspection_id), '{}') from plan_inspection where plan_id = any (visited_plans())
$$;

alter table known_inspection add column authority_dfe_code text;
update known_inspection k set authority_dfe_code =
    (select r.authority_dfe_code from recommendation r where r.inspection_id = k.id limit 1);

do $$
declare
    own text := 'authority_dfe_code = any ((select reach())::text[])';
    shown text := own || ' or inspection_id = any ((select visited_inspections())::uuid[])';
begin
    call keep_apart('recommendation', shown, own);
    call keep_apart('recommendation_as_at', shown, own);
    call keep_apart('action', shown, own);
    call keep_apart('measure', shown, own);
    call keep_apart('known_inspection', own || ' or id = any ((select visited_inspections())::uuid[])', own);
    call keep_apart('plan', own || ' or id = any ((select visited_plans())::uuid[])', own);
    call keep_apart('notice', own, own);
end
$$;

-- What belongs to something is seen with it, and written by who may write that.
create procedure keep_with(kept text, parent text, key text) language plpgsql as $$
declare
    its text := format('exists (select from %1$s where %1$s.id = %2$s.%3$s', parent, kept, key);
begin
    call keep_apart(kept::regclass, its || ')',
        its || format(' and %s.authority_dfe_code = any ((select reach())::text[]))', parent));
end
$$;
call keep_with('history_entry', 'recommendation', 'recommendation_id');
call keep_with('evidence', 'recommendation', 'recommendation_id');
call keep_with('verdict', 'recommendation', 'recommendation_id');
call keep_with('reopening_proposal', 'recommendation', 'recommendation_id');
call keep_with('action_recommendation', 'action', 'action_id');
call keep_with('progress_statement', 'action', 'action_id');
call keep_with('action_milestone', 'action', 'action_id');
call keep_with('action_dependency', 'action', 'action_id');
call keep_with('action_change', 'action', 'action_id');
call keep_with('measure_recommendation', 'measure', 'measure_id');
call keep_with('measure_value', 'measure', 'measure_id');
call keep_with('plan_inspection', 'plan', 'plan_id');
call keep_with('plan_submission', 'plan', 'plan_id');
call keep_with('duty', 'known_inspection', 'inspection_id');

do $$
declare
    of_evidence text := 'exists (select from evidence e where e.id = evidence_id)';
    own_evidence text := 'exists (select from evidence e join recommendation r on r.id = e.recommendation_id'
        || ' where e.id = evidence_id and r.authority_dfe_code = any ((select reach())::text[]))';
    own_plan text := 'exists (select from plan p where p.id = plan_id'
        || ' and p.authority_dfe_code = any ((select reach())::text[]))';
begin
    call keep_apart('evidence_version', of_evidence, own_evidence);
    -- Who looks is written down, whoever it is.
    call keep_apart('evidence_look', of_evidence, of_evidence);
    call keep_apart('evidence_file',
        'exists (select from evidence_version v where v.sha256 = evidence_file.sha256)', 'true');
    call keep_apart('visit', own_plan, own_plan);
end
$$;

-- The same file can be evidence of two councils: it is forgotten when nobody holds it, not when nobody in reach does.
create function forget_files_of(erased uuid) returns void language sql security definer set search_path = public as $$
    delete from evidence_file f using evidence_version mine
    where mine.evidence_id = erased and mine.sha256 = f.sha256 and not exists (
        select from evidence_version other join evidence e on e.id = other.evidence_id
        where other.sha256 = f.sha256 and e.id <> erased and e.erased_on is null)
$$;

create index recommendation_as_at_council on recommendation_as_at (authority_dfe_code, id);

-- Events that do not say whose they are: those of evidence and of proposals.
update outbox_event o set authority = (select r.authority_dfe_code from recommendation r
    where r.inspection_id = cast(o.partitionkey as uuid) limit 1)
where o.authority is null and o.partitionkey ~ '^[0-9a-f-]{36}$';
