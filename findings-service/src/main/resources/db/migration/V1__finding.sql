create table known_inspection (
    id         uuid primary key,
    sequence   bigint not null,
    status     text   not null,
    dfe_code   text   not null,
    ons_code   text,
    ofsted_urn text,
    state      jsonb  not null
);
create index known_inspection_by_authority on known_inspection (dfe_code);

-- One row per inspection with a report: that it is to be read, and how that ended.
create table report_reading (
    inspection_id uuid primary key,
    version       bigint      not null,
    status        text        not null check (status in ('PENDING', 'DONE', 'FAILED', 'WITHDRAWN')),
    attempts      integer     not null,
    due_at        timestamptz not null,
    inspection    jsonb       not null,
    reader        text,
    reason        text
);
create index report_reading_due on report_reading (due_at) where status = 'PENDING';

create table finding (
    id            uuid primary key,
    version       bigint           not null,
    status        text             not null check (status in ('RECORDED', 'WITHDRAWN')),
    inspection_id uuid             not null,
    dfe_code      text             not null,
    inspection    jsonb            not null,
    authority     jsonb            not null,
    position      integer          not null,
    kind          text             not null,
    reference     text,
    section       text,
    text          text             not null,
    page          integer,
    span_start    integer,
    span_end      integer,
    segments      jsonb            not null,
    polarity      text,
    themes        text[]           not null,
    deadline      text,
    addressee     text,
    confidence    double precision not null,
    review        text             not null check (review in ('PROPOSED', 'CONFIRMED', 'CORRECTED', 'REJECTED')),
    recorded_at   timestamptz      not null
);
create index finding_by_inspection on finding (inspection_id, position, id);
create index finding_by_authority on finding (dfe_code, inspection_id, position, id);
create index finding_by_theme on finding using gin (themes);
create index finding_by_words on finding using gin (to_tsvector('english', text));

create table known_recommendation (
    id         uuid primary key,
    finding_id uuid   not null,
    sequence   bigint not null,
    status     text   not null,
    owner      text,
    due        date,
    closed_on  date
);
create index known_recommendation_by_finding on known_recommendation (finding_id);
