-- Who is accountable, what falls short, what will not be done, what inspectors said later, a colour by hand.
alter table recommendation
    add column lead                   text,
    add column body                   text,
    add column claimed_known_by       jsonb,
    add column closed_impact          text,
    add column closed_known_by        jsonb,
    add column confirmed_on           date,
    add column setback_kind           text check (setback_kind in ('RETURNED', 'REOPENED')),
    add column setback_code           text,
    add column setback_on             date,
    add column exception_requested_by text,
    add column exception_requested_on date,
    add column exception_reason       text,
    add column exception_expires_on   date,
    add column exception_approved_by  text,
    add column exception_approved_on  date,
    add column exception_from         text,
    add column verdict_id             uuid,
    add column verdict_outcome        text
        check (verdict_outcome in ('ADDRESSED', 'PARTLY', 'NOT_ADDRESSED', 'DECLINED')),
    add column verdict_quote          text,
    add column verdict_inspection_id  uuid,
    add column verdict_finding_id     uuid,
    add column verdict_page           integer,
    add column verdict_said_on        date,
    add column override_colour        text check (override_colour in ('RED', 'AMBER', 'GREEN')),
    add column override_by            text,
    add column override_on            date,
    add column override_expires_on    date,
    add column override_reason        text;

alter table recommendation drop constraint recommendation_status_check;
alter table recommendation add constraint recommendation_status_check check (status in ('OPENED', 'PLANNED',
    'IN_PROGRESS', 'CLAIMED', 'VERIFIED', 'CLOSED', 'CONFIRMED', 'EXCEPTED', 'WITHDRAWN'));

create index recommendation_lead on recommendation (lead, id) where lead is not null;
create index recommendation_excepted on recommendation (exception_expires_on) where status = 'EXCEPTED';

-- Every row that a recommendation ever was: the present one has no end. Its columns follow those of the recommendation,
-- so whoever adds one there adds it here.
create table recommendation_as_at (
    since timestamptz not null,
    until timestamptz,
    like recommendation
);
create index recommendation_as_at_of on recommendation_as_at (id, version);
create unique index recommendation_as_at_now on recommendation_as_at (id) where until is null;
create index recommendation_as_at_dfe_code on recommendation_as_at (authority_dfe_code) where until is null;
create index recommendation_as_at_inspection on recommendation_as_at (inspection_id) where until is null;

-- What there was before is known as it stands, from its last change on.
insert into recommendation_as_at
select (select max(h.at) from history_entry h where h.recommendation_id = r.id and h.subject = r.id), null, r.*
from recommendation r;

-- What inspectors said later about what was asked for; also before we have a recommendation for it.
create table verdict (
    id                uuid        primary key,
    finding_id        uuid        not null,
    recommendation_id uuid        references recommendation (id),
    outcome           text        not null check (outcome in ('ADDRESSED', 'PARTLY', 'NOT_ADDRESSED', 'DECLINED')),
    quote             text        not null,
    inspection_id     uuid        not null,
    said_in_finding   uuid,
    page              integer,
    said_on           date        not null,
    heard_by          text        not null,
    heard_at          timestamptz not null,
    taken_back        boolean     not null default false
);
create index verdict_recommendation on verdict (recommendation_id, said_on, heard_at);
create index verdict_waiting on verdict (finding_id) where recommendation_id is null;
