-- A plan answers the letters of one council; what was submitted is kept as it was.
create table plan (
    id                   uuid    primary key,
    version              bigint  not null,
    inspection_id        uuid    not null,
    authority_name       text    not null,
    authority_dfe_code   text,
    authority_ons_code   text,
    authority_ofsted_urn text,
    title                text    not null,
    made_by              text    not null,
    made_on              date    not null,
    submissions          integer not null
);
create index plan_dfe_code on plan (authority_dfe_code, id);

create table plan_inspection (
    plan_id       uuid not null references plan (id),
    inspection_id uuid not null,
    primary key (plan_id, inspection_id)
);
create index plan_inspection_other_way on plan_inspection (inspection_id, plan_id);

create table plan_submission (
    plan_id      uuid        not null references plan (id),
    number       integer     not null,
    kind         text        not null check (kind in ('WRITTEN_STATEMENT', 'MONTHLY_RETURN')),
    note         text,
    submitted_by text        not null,
    submitted_at timestamptz not null,
    sha256       text        not null,
    content      text        not null,
    primary key (plan_id, number)
);

create function plan_submission_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'what was submitted is never changed';
end $$;

create trigger plan_submission_frozen before update or delete on plan_submission
    for each row execute function plan_submission_is_frozen();
