create table report_document (
    sha256     text primary key,
    media_type text        not null,
    content    bytea       not null,
    text       jsonb       not null,
    pages      integer     not null,
    stored_at  timestamptz not null default clock_timestamp()
);

create table inspection (
    id             uuid primary key,
    version        bigint      not null,
    status         text        not null check (status in ('RECORDED', 'WITHDRAWN')),
    dfe_code       text        not null,
    kind           text        not null,
    start_date     date,
    published_date date,
    details        jsonb       not null,
    warnings       jsonb       not null,
    sha256         text references report_document (sha256),
    file_name      text,
    media_type     text,
    pages          integer,
    recorded_at    timestamptz not null,
    recorded_by    text        not null
);
-- The same document is recorded once, unless its record was withdrawn.
create unique index inspection_by_document on inspection (sha256) where status = 'RECORDED';
create index inspection_by_authority on inspection (dfe_code, id desc);
create index inspection_by_kind on inspection (kind, id desc);

-- What the other services said; made again from the log by POST /v1/read-models/{name}/rebuild.
create table known_finding (
    id            uuid primary key,
    inspection_id uuid   not null,
    sequence      bigint not null,
    kind          text   not null,
    polarity      text,
    review        text   not null,
    status        text   not null
);
create index known_finding_by_inspection on known_finding (inspection_id);

create table known_reading (
    inspection_id uuid primary key,
    sequence      bigint not null,
    status        text   not null,
    absences      jsonb  not null,
    warnings      jsonb  not null
);

create table known_recommendation (
    id            uuid primary key,
    inspection_id uuid   not null,
    sequence      bigint not null,
    status        text   not null
);
create index known_recommendation_by_inspection on known_recommendation (inspection_id);
