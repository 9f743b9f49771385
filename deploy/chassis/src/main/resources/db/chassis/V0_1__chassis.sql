-- What every service has beside its own tables. Columns of outbox_event: Debezium's outbox event router, and what the
-- relay needs.
create table outbox_event (
    position      bigint generated always as identity primary key,
    id            uuid        not null unique,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null,
    partitionkey  text,
    written_at    timestamptz not null default clock_timestamp(),
    sent_at       timestamptz
);
create index outbox_event_waiting on outbox_event (position) where sent_at is null;

create table inbox_event (
    consumer text        not null,
    event_id uuid        not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (consumer, event_id)
);

create table dead_letter (
    id              bigint generated always as identity primary key,
    consumer        text        not null,
    topic           text        not null,
    topic_partition integer     not null,
    topic_offset    bigint      not null,
    event_key       text,
    payload         text        not null,
    reason          text        not null,
    state           text        not null check (state in ('BROKEN', 'WAITING', 'REPLAYED', 'DISCARDED')),
    since           timestamptz not null default clock_timestamp(),
    resolved_at     timestamptz,
    unique (consumer, topic, topic_partition, topic_offset)
);
create index dead_letter_unresolved on dead_letter (consumer, event_key, id) where state in ('BROKEN', 'WAITING');

create table idempotent_answer (
    client   text        not null,
    key      text        not null,
    request  text        not null,
    status   integer     not null,
    location text,
    etag     text,
    body     text,
    since    timestamptz not null default clock_timestamp(),
    primary key (client, key)
);

create table shared_secret (
    name  text primary key,
    bytes bytea not null
);
