-- What is counted to see whether it worked. Values are only ever added; a correction stands beside what it corrects.
create table measure (
    id                   uuid    primary key,
    version              bigint  not null,
    inspection_id        uuid    not null,
    authority_name       text,
    authority_dfe_code   text,
    authority_ons_code   text,
    authority_ofsted_urn text,
    title                text    not null,
    unit                 text    not null,
    direction            text    not null check (direction in ('UP', 'DOWN')),
    baseline             numeric not null,
    baseline_on          date    not null,
    target               numeric not null,
    target_by            date,
    source               text    not null,
    defined_by           text    not null,
    defined_on           date    not null
);

create table measure_recommendation (
    measure_id        uuid not null references measure (id),
    recommendation_id uuid not null references recommendation (id),
    primary key (measure_id, recommendation_id)
);
create index measure_recommendation_other_way on measure_recommendation (recommendation_id, measure_id);

create table measure_value (
    measure_id  uuid        not null references measure (id),
    position    integer     not null,
    number      integer     not null,
    value       numeric     not null,
    value_on    date        not null,
    corrects    integer,
    reason      text,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    primary key (measure_id, position)
);

-- A measure that falls back after closure asks people whether to reopen.
create table reopening_proposal (
    id                uuid   primary key,
    version           bigint not null,
    recommendation_id uuid   not null references recommendation (id),
    inspection_id     uuid   not null,
    measure_id        uuid   not null references measure (id),
    because           text   not null,
    status            text   not null check (status in ('PROPOSED', 'ACCEPTED', 'DISMISSED')),
    proposed_on       date   not null,
    decided_by        text,
    decided_on        date,
    reason            text
);
create unique index reopening_proposal_one_at_a_time on reopening_proposal (recommendation_id, measure_id)
    where status = 'PROPOSED';
create index reopening_proposal_recommendation on reopening_proposal (recommendation_id, id);
