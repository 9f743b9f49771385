alter table inspection add column decided jsonb not null default '[]';

-- What was recorded at each version and whose doing it was; rows are only ever added.
create table inspection_version (
    inspection_id uuid        not null references inspection (id),
    version       bigint      not null,
    details       jsonb       not null,
    reason        text        not null,
    actor         text        not null,
    at            timestamptz not null,
    primary key (inspection_id, version)
);

-- Of records from before this table, the present version is the oldest one that is known.
insert into inspection_version (inspection_id, version, details, reason, actor, at)
select id, version, details, 'recorded', recorded_by, recorded_at from inspection;
