-- What other services said; each row carries the sequence number that it was made from.
create table known_inspection (
    id             uuid   primary key,
    sequence       bigint not null,
    kind           text   not null,
    authority_name text,
    start_date     date,
    end_date       date,
    published_date date,
    status         text   not null
);

create table known_finding (
    id            uuid   primary key,
    sequence      bigint not null,
    inspection_id uuid   not null,
    kind          text   not null,
    reference     text,
    section       text,
    text          text   not null,
    page          integer,
    span_start    integer,
    span_end      integer,
    review        text,
    status        text   not null
);
create index known_finding_inspection on known_finding (inspection_id);

-- How far each finding has been followed, also those that asked for nothing: a late event about one opens nothing.
create table followed_finding (
    id       uuid   primary key,
    sequence bigint not null
);

create table recommendation (
    id                   uuid   primary key,
    version              bigint not null,
    finding_id           uuid   not null unique,
    inspection_id        uuid   not null,
    inspection_kind      text   not null,
    inspection_published date,
    authority_name       text,
    authority_dfe_code   text,
    authority_ons_code   text,
    authority_ofsted_urn text,
    kind                 text   not null check (kind in ('AREA_FOR_IMPROVEMENT', 'RECOMMENDATION', 'PRIORITY_ACTION')),
    reference            text,
    text                 text   not null,
    themes               text[] not null,
    addressee            text,
    deadline_stated      text,
    deadline_due         date,
    deadline_rule        text,
    owner                text,
    status               text   not null check
        (status in ('OPENED', 'PLANNED', 'IN_PROGRESS', 'CLAIMED', 'VERIFIED', 'CLOSED', 'WITHDRAWN')),
    opened_on            date   not null,
    claimed_by           text,
    claimed_on           date,
    claimed_impact       text,
    claimed_evidence     uuid[],
    verified_by          text,
    verified_on          date,
    verified_reason      text,
    verified_evidence    uuid[],
    closed_by            text,
    closed_on            date,
    closed_reason        text
);
create index recommendation_inspection on recommendation (inspection_id, id);
create index recommendation_owner on recommendation (owner, id) where owner is not null;
create index recommendation_dfe_code on recommendation (authority_dfe_code, id);

create table history_entry (
    line              bigint generated always as identity primary key,
    recommendation_id uuid        not null references recommendation (id),
    what              text        not null,
    subject           uuid        not null,
    at                timestamptz not null,
    actor             text        not null,
    reason            text,
    before            text,
    after             text
);
create index history_entry_recommendation on history_entry (recommendation_id, line);

create table action (
    id            uuid   primary key,
    version       bigint not null,
    inspection_id uuid   not null,
    title         text   not null,
    owner         text   not null,
    due_date      date   not null,
    status        text   not null check (status in ('PLANNED', 'IN_PROGRESS', 'COMPLETED')),
    planned_on    date   not null,
    completed_on  date
);

create table action_recommendation (
    action_id         uuid not null references action (id),
    recommendation_id uuid not null references recommendation (id),
    primary key (action_id, recommendation_id)
);
create index action_recommendation_other_way on action_recommendation (recommendation_id, action_id);

create table progress_statement (
    action_id uuid        not null references action (id),
    position  integer     not null,
    statement text        not null,
    said_on   date        not null,
    said_by   text        not null,
    said_at   timestamptz not null,
    primary key (action_id, position)
);

create table evidence (
    id                uuid        primary key,
    recommendation_id uuid        not null references recommendation (id),
    link              text,
    note              text,
    shows             text        not null,
    added_by          text        not null,
    added_at          timestamptz not null,
    check (num_nonnulls(link, note) = 1)
);
create index evidence_recommendation on evidence (recommendation_id, id);
