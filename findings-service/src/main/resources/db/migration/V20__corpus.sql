-- What inspectors said, as it is compared and searched: derived from the diary of findings, made again from it.
create table corpus_item (
    id              uuid primary key,
    sequence        bigint  not null,
    live            boolean not null,
    inspection_id   uuid    not null,
    inspection_kind text    not null,
    inspected_on    date,
    published_on    date,
    dfe_code        text    not null,
    authority       text    not null,
    kind            text    not null,
    section         text,
    area            text,
    text            text    not null,
    page            integer,
    span_start      integer,
    span_end        integer,
    polarity        text,
    themes          text[]  not null,
    concerns        text[]  not null,
    search          tsvector generated always as (
        setweight(to_tsvector('english'::regconfig, text), 'B') || setweight(array_to_tsvector(concerns), 'A')) stored
);
create index corpus_item_by_search on corpus_item using gin (search);
create index corpus_item_by_theme on corpus_item using gin (themes);
create index corpus_item_by_authority on corpus_item (dfe_code, inspected_on);
create index corpus_item_by_inspection on corpus_item (inspection_id);

-- What a person said of two findings: the same, related, or new.
create table recurrence_decision (
    id            uuid primary key,
    version       bigint      not null,
    later_id      uuid        not null,
    earlier_id    uuid        not null,
    dfe_code      text        not null,
    relation      text        not null check (relation in ('SAME', 'RELATED', 'NEW')),
    state         jsonb       not null,
    unique (later_id, earlier_id)
);
create index recurrence_decision_by_authority on recurrence_decision (dfe_code);
