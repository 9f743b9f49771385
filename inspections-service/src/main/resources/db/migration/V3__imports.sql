create table report_import (
    id         uuid primary key,
    actor      text        not null,
    begun_at   timestamptz not null
);

create table import_file (
    id            uuid primary key,
    -- The order in which the files were sent.
    position      bigint generated always as identity,
    import_id     uuid        not null references report_import (id),
    file_name     text        not null,
    -- Kept until the file has an outcome.
    content       bytea,
    status        text        not null check (status in ('WAITING', 'RECORDED', 'KNOWN', 'REFUSED')),
    attempts      integer     not null default 0,
    held_until    timestamptz not null default '-infinity',
    inspection_id uuid,
    problem       jsonb,
    done_at       timestamptz
);
create index import_file_by_import on import_file (import_id, position);
create index import_file_waiting on import_file (held_until, position) where status = 'WAITING';
