-- An action can be cancelled, moved, handed over, wait for others and have milestones; what changed stays readable.
alter table action
    add column authority_name       text,
    add column authority_dfe_code   text,
    add column authority_ons_code   text,
    add column authority_ofsted_urn text,
    add column cancelled_on         date,
    drop constraint action_status_check,
    add constraint action_status_check check (status in ('PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED'));

update action set (authority_name, authority_dfe_code, authority_ons_code, authority_ofsted_urn) =
    (select r.authority_name, r.authority_dfe_code, r.authority_ons_code, r.authority_ofsted_urn
     from action_recommendation s join recommendation r on r.id = s.recommendation_id
     where s.action_id = action.id order by r.id limit 1);

create table action_milestone (
    action_id uuid    not null references action (id),
    position  integer not null,
    title     text    not null,
    due_date  date    not null,
    met_on    date,
    primary key (action_id, position)
);

create table action_dependency (
    action_id uuid not null references action (id),
    waits_for uuid not null references action (id),
    primary key (action_id, waits_for),
    check (action_id <> waits_for)
);
create index action_dependency_other_way on action_dependency (waits_for, action_id);

create table action_change (
    action_id  uuid        not null references action (id),
    position   integer     not null,
    what       text        not null check (what in ('DUE_DATE', 'OWNER', 'CANCELLED')),
    was        text        not null,
    reason     text        not null,
    changed_by text        not null,
    changed_at timestamptz not null,
    primary key (action_id, position)
);
